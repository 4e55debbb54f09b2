import { catalogue } from "./catalogue.ts";
import { figures } from "./en/figures.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(figures);

/** A message of figures on an axis. They are fetched with the part that says them. */
export function sayFigures<Key extends keyof typeof figures>(
  key: Key,
  ...[params]: ParamsOf<(typeof figures)[Key]>
): string {
  return i18n._(key, params);
}
