import { catalogue } from "./catalogue.ts";
import { teach } from "./en/teach.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(teach);

/** A message of what a teacher does besides making a lesson: checking results, keeping lessons. */
export function sayTeach<Key extends keyof typeof teach>(
  key: Key,
  ...[params]: ParamsOf<(typeof teach)[Key]>
): string {
  return i18n._(key, params);
}
