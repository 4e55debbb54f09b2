import type { Model } from "../../../../contract/dynamics/model.ts";
import { isLate } from "../../../messages/link-sentence.ts";
import { sayModelGraph } from "../../../messages/say-model-graph.ts";
import { delayOf } from "./delays.ts";

/** One variable of a loop, as the way round comes to it. */
export type ChainPart = {
  /** "more of orders": what becomes of it once there is more of the first. */
  readonly text: string;
  /** How the one before acts on it; null for the first. */
  readonly sign: "+" | "−" | null;
  /** In about how long it answers; null for at once. */
  readonly time: string | null;
};

/**
 * A loop followed once round: from more of its first variable back to it. A reinforcing loop ends
 * with more of it, a balancing one with less.
 */
export function chainOf(model: Model, loop: readonly string[]): readonly ChainPart[] {
  const [first] = loop;
  if (first === undefined) return [];
  const parts = [{ text: textOf(model, first, true), sign: null, time: null } as ChainPart];
  let isMore = true;
  for (const [at, from] of loop.entries()) {
    const to = loop[at + 1] ?? first;
    const link = model.links.find((one) => one.from === from && one.to === to);
    if (!link) return [];
    if (link.sign === -1) isMore = !isMore;
    parts.push({
      text: textOf(model, to, isMore),
      sign: link.sign === 1 ? "+" : "−",
      time: isLate(model, link) ? delayOf(model, to) : null,
    });
  }
  return parts;
}

function textOf({ variables }: Model, id: string, isMore: boolean): string {
  const name = variables.find((one) => one.id === id)?.name ?? id;
  return sayModelGraph(isMore ? "graph.more-of" : "graph.less-of", { name });
}
