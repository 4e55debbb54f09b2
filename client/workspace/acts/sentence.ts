import type { english, MessageKey } from "../../messages/en.ts";
import type { ParamsOf } from "../../messages/params.ts";
import type { Sentence } from "../step.ts";

/** The sentence of an act; what its message names must be given. */
export function sentence<Key extends MessageKey>(
  key: Key,
  ...[params]: ParamsOf<(typeof english)[Key]>
): Sentence {
  return { key, params: params ?? {} };
}
