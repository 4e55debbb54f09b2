import { catalogue } from "./catalogue.ts";
import { sources } from "./en/sources.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(sources);

/** A message of the panel of sources. They are fetched with the part that says them. */
export function saySources<Key extends keyof typeof sources>(
  key: Key,
  ...[params]: ParamsOf<(typeof sources)[Key]>
): string {
  return i18n._(key, params);
}
