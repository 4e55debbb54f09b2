import { bestOfLength, compareThings, type Line } from "./best-of-length.ts";
import type { Budget } from "./budget.ts";
import type { Conditions } from "./conditions.ts";
import type { Graph } from "../engine/graph.ts";
import { type Field, growTo } from "./grow.ts";
import { createKnown, type Known } from "./known.ts";
import { isHopeless } from "./prospect.ts";
import { createSide, type Side } from "./side.ts";
import { comparable, moreFirst } from "./support.ts";
import type { Walk } from "./walk.ts";

export type Searched = {
  /** The best first. */
  readonly lines: readonly Line[];
  readonly complete: boolean;
  readonly known: Known;
  readonly from: Side;
  readonly to: Side;
};

type Ground = { readonly graph: Graph; readonly conditions: Conditions; readonly budget: Budget };

/** The best walks by number of hops, one number after the other, until no better can come. */
export async function search(walk: Walk, ground: Ground): Promise<Searched> {
  const field: Field = {
    ...ground,
    known: createKnown(),
    from: createSide("from", walk.starts),
    to: createSide("to", walk.goals),
  };
  const { lines, complete } = await linesIn(field, walk);
  const { known, from, to } = field;
  return { lines: lines.toSorted(by(walk.rank)).slice(0, walk.k), complete, known, from, to };
}

async function linesIn(
  field: Field,
  walk: Walk,
): Promise<{ readonly lines: readonly Line[]; readonly complete: boolean }> {
  const lines: Line[] = [];
  let knows: Knows = "so far";
  for (let hops = walk.minHops; hops <= walk.maxHops && !isEnough(lines, walk); hops += 1) {
    if (knows === "so far") knows = await learn(field, { walk, hops, lines });
    lines.push(...(await bestOfLength(walk, field, { hops, most: stillWanted(lines, walk) })));
    if (field.budget.isOver()) return { lines, complete: false };
  }
  return { lines, complete: knows !== "too little" };
}

/** Whether all is known that can matter, all up to a number of hops, or not even that. */
type Knows = "enough" | "so far" | "too little";

async function learn(
  field: Field,
  { walk, hops, lines }: { walk: Walk; hops: number; lines: readonly Line[] },
): Promise<Knows> {
  if (isSettled(lines, { field, walk })) return "enough";
  await growTo(field, hops);
  return field.from.radius + field.to.radius >= hops ? "so far" : "too little";
}

/** Whether what is longer cannot be asked for. */
function isEnough({ length }: readonly Line[], { k, rank, shortestOnly }: Walk): boolean {
  if (shortestOnly) return length > 0;
  return rank === "shortest" && length >= k;
}

/** Whether as many as are wanted are so well supported that nothing unknown comes before them. */
function isSettled(
  lines: readonly Line[],
  { field, walk: { k, rank } }: { readonly field: Field; readonly walk: Walk },
): boolean {
  const last = lines.toSorted(by(rank))[k - 1];
  if (rank === "shortest" || last === undefined) return false;
  return isHopeless(field, last.support, last.nodes.length - 1);
}

function stillWanted({ length }: readonly Line[], { k, rank }: Walk): number {
  return rank === "shortest" ? k - length : k;
}

function by(rank: Walk["rank"]): (one: Line, other: Line) => number {
  return (one, other) => {
    const hops = one.nodes.length - other.nodes.length;
    const support = moreFirst(supportIn(one), supportIn(other));
    const measures = rank === "shortest" ? hops || support : support || hops;
    return measures || compareThings(one.nodes, other.nodes);
  };
}

function supportIn({ nodes, support }: Line): bigint {
  return comparable(support, nodes.length - 1);
}
