import type { Link, Model } from "../../contract/dynamics/model.ts";
import { sayModelGraph } from "./say-model-graph.ts";

/** Where a flow leads out of its model: the stock that it fills from outside, or drains to there. */
export type Outside = { readonly stock: string; readonly way: "from" | "to" };

/** What a flow has at its other side is no stock of the model; null where it has one at each side. */
export function outsideOf({ variables, links }: Pick<Model, "variables" | "links">, flow: string) {
  const isStock = ({ to }: Link) => variables.some(({ id, kind }) => id === to && kind === "stock");
  const [pipe, other] = links.filter((link) => link.from === flow && isStock(link));
  if (!pipe || other) return null;
  return { stock: pipe.to, way: pipe.sign === 1 ? "from" : "to" } satisfies Outside;
}

/** What its cloud says: "It comes from no stock of the model". */
export function outsideSentence({ way }: Outside): string {
  return sayModelGraph(`graph.${way}-outside`);
}
