import type { Model } from "../../../../contract/dynamics/model.ts";
import { amountText, titleText } from "../model/amount-text.ts";

/** What answers late among some variables, and in about how long, as the model stands. */
export function delaysIn(model: Model, ids: readonly string[]) {
  return ids.flatMap((id) => {
    const variable = model.variables.find((one) => one.id === id);
    const time = delayOf(model, id);
    return variable && time !== null ? [{ variable: titleText(variable), time }] : [];
  });
}

/** "2 months"; null for what answers at once. */
export function delayOf(model: Model, id: string): string | null {
  const key = model.presented.delays[id];
  const parameter = model.parameters.find((one) => one.key === key);
  return parameter ? amountText(model, parameter, parameter.base) : null;
}
