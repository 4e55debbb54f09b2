import { catalogue } from "./catalogue.ts";
import { about } from "./en/about.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(about);

/** A message of the page about Contraflow. They are fetched with the part that says them. */
export function sayAbout<Key extends keyof typeof about>(
  key: Key,
  ...[params]: ParamsOf<(typeof about)[Key]>
): string {
  return i18n._(key, params);
}
