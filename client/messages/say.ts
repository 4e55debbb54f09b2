import { setupI18n } from "@lingui/core";

import { compile } from "./compile.ts";
import { english, type MessageKey } from "./en.ts";
import type { ParamsOf } from "./params.ts";

const i18n = setupI18n({
  locale: "en",
  messages: {
    en: Object.fromEntries(Object.entries(english).map(([key, text]) => [key, compile(text)])),
  },
});

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
