import { catalogue } from "./catalogue.ts";
import { english, type MessageKey } from "./en.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(english);

/** A message in the reader's language; what it names must be given. */
export function say<Key extends MessageKey>(
  key: Key,
  ...[params]: ParamsOf<(typeof english)[Key]>
): string {
  return i18n._(key, params);
}

/** A message whose key is data, such as the sentence of a Step. */
export function saySentence(sentence: {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string | number>>;
}): string {
  return i18n._(sentence.key, sentence.params);
}
