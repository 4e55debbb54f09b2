import { catalogue } from "./catalogue.ts";
import { exchange } from "./en/exchange.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(exchange);

/** A message of bringing in and taking out. They are fetched with the part that says them. */
export function sayExchange<Key extends keyof typeof exchange>(
  key: Key,
  ...[params]: ParamsOf<(typeof exchange)[Key]>
): string {
  return i18n._(key, params);
}
