import { catalogue } from "./catalogue.ts";
import { inspect } from "./en/inspect.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(inspect);

/** A message of the inspector. They are fetched with the part that says them. */
export function sayInspect<Key extends keyof typeof inspect>(
  key: Key,
  ...[params]: ParamsOf<(typeof inspect)[Key]>
): string {
  return i18n._(key, params);
}
