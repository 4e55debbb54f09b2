import type { Model } from "../../contract/dynamics/model.ts";
import { idsIn } from "./expression.ts";
import type { ModelText } from "./read-model.ts";

/** The parameters that each moving variable's own definition reads; of a stock, its start too. */
export function readsOf({ variables, parameters, definitions }: ModelText): Model["reads"] {
  const moving = new Set(variables.filter(({ kind }) => kind !== "fixed").map(({ id }) => id));
  return Object.fromEntries(
    definitions
      .filter(({ id }) => moving.has(id))
      .map(({ id, expression }) => {
        const ids = new Set(idsIn(expression));
        const read = parameters.filter(
          ({ kind, variable }) => kind !== "switch" && ids.has(variable),
        );
        return [id, read.map(({ key }) => key)] as const;
      })
      .filter(([, keys]) => keys.length > 0),
  );
}
