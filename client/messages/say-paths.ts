import { catalogue } from "./catalogue.ts";
import { paths } from "./en/paths.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(paths);

/** A message of asking for paths. They are fetched with the part that says them. */
export function sayPaths<Key extends keyof typeof paths>(
  key: Key,
  ...[params]: ParamsOf<(typeof paths)[Key]>
): string {
  return i18n._(key, params);
}
