import { catalogue } from "./catalogue.ts";
import { modelGraph } from "./en/model-graph.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(modelGraph);

/** A message of a model's graph. They are fetched with the part that says them. */
export function sayModelGraph<Key extends keyof typeof modelGraph>(
  key: Key,
  ...[params]: ParamsOf<(typeof modelGraph)[Key]>
): string {
  return i18n._(key, params);
}
