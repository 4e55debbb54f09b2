import { catalogue } from "./catalogue.ts";
import { charts } from "./en/charts.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(charts);

/** A message of charts. They are fetched with the part that says them. */
export function sayCharts<Key extends keyof typeof charts>(
  key: Key,
  ...[params]: ParamsOf<(typeof charts)[Key]>
): string {
  return i18n._(key, params);
}
