import type { Model } from "../../../../contract/dynamics/model.ts";
import { amountText } from "../model/amount-text.ts";

/** "2 months"; null for what answers at once. */
export function delayOf(model: Model, id: string): string | null {
  const key = model.presented.delays[id];
  const parameter = model.parameters.find((one) => one.key === key);
  return parameter ? amountText(model, parameter, parameter.base) : null;
}
