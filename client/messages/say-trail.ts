import { catalogue } from "./catalogue.ts";
import { trail } from "./en/trail.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(trail);

/** A message of the trail strip. They are fetched with the part that says them. */
export function sayTrail<Key extends keyof typeof trail>(
  key: Key,
  ...[params]: ParamsOf<(typeof trail)[Key]>
): string {
  return i18n._(key, params);
}
