import { catalogue } from "./catalogue.ts";
import { editor } from "./en/editor.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(editor);

/** A message of the making of a lesson. */
export function sayEditor<Key extends keyof typeof editor>(
  key: Key,
  ...[params]: ParamsOf<(typeof editor)[Key]>
): string {
  return i18n._(key, params);
}
