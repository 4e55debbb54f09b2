import { catalogue } from "./catalogue.ts";
import { consoleWords } from "./en/console.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(consoleWords);

/** A message of the Cypher console and of answers. They are fetched with the part that says them. */
export function sayConsole<Key extends keyof typeof consoleWords>(
  key: Key,
  ...[params]: ParamsOf<(typeof consoleWords)[Key]>
): string {
  return i18n._(key, params);
}
