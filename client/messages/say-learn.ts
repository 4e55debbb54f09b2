import { catalogue } from "./catalogue.ts";
import { learn } from "./en/learn.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(learn);

/** A message of the models and the lessons. They are fetched with the part that says them. */
export function sayLearn<Key extends keyof typeof learn>(
  key: Key,
  ...[params]: ParamsOf<(typeof learn)[Key]>
): string {
  return i18n._(key, params);
}
