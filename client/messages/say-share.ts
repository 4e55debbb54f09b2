import { catalogue } from "./catalogue.ts";
import { share } from "./en/share.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(share);

/** A message about links. They are fetched with the part that says them. */
export function sayShare<Key extends keyof typeof share>(
  key: Key,
  ...[params]: ParamsOf<(typeof share)[Key]>
): string {
  return i18n._(key, params);
}
