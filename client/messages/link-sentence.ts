import type { Link, Model } from "../../contract/dynamics/model.ts";
import { capital } from "./in-sentence.ts";
import { sayModelGraph } from "./say-model-graph.ts";

/** A link in words: "More of price means less of sales", "Sales drains retail stock". */
export function linkSentence(model: Pick<Model, "variables" | "presented">, link: Link): string {
  const name = (id: string) => model.variables.find((one) => one.id === id)?.name ?? id;
  const target = model.variables.find(({ id }) => id === link.to);
  const named = { from: name(link.from), to: name(link.to) };
  const isRate = target?.kind === "stock";
  const way = link.sign === 1 ? (["fills", "same"] as const) : (["drains", "other"] as const);
  const sentence = capital(sayModelGraph(`graph.${way[isRate ? 0 : 1]}`, named));
  return isLate(model, link) ? sayModelGraph("graph.late", { sentence }) : sentence;
}

/** Whether what a link leads to answers late: what enters a stock leaves it only after a time. */
export function isLate({ presented }: Pick<Model, "presented">, { to, sign }: Link): boolean {
  return sign === 1 && presented.delays[to] !== undefined;
}
