import { catalogue } from "./catalogue.ts";
import { status } from "./en/status.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(status);

/** A message of how the server and the graph are. They are fetched with the part that says them. */
export function sayStatus<Key extends keyof typeof status>(
  key: Key,
  ...[params]: ParamsOf<(typeof status)[Key]>
): string {
  return i18n._(key, params);
}
