import { bestOfLength, compareThings, type Line } from "./best-of-length.ts";
import type { Field } from "./grow-side.ts";
import type { Known } from "./known.ts";
import { isHopeless } from "./prospect.ts";
import {
  type Fields,
  fieldsOf,
  fewestIn,
  growSections,
  type Section,
  wholeOf,
} from "./sections.ts";
import type { Side } from "./side.ts";
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

type Ground = Pick<Field, "graph" | "conditions" | "budget">;

/** The best walks by number of hops, one number after the other, until no better can come. */
export async function search(walk: Walk, ground: Ground): Promise<Searched> {
  const fields = fieldsOf(walk, ground);
  const whole = wholeOf(fields);
  const sections = await measured(fields, walk);
  const minHops = Math.max(walk.minHops, fewestIn(sections));
  const { lines, complete } = await linesIn(whole, sections, { ...walk, minHops });
  const { known, from, to } = whole;
  return { lines: lines.toSorted(by(walk.rank)).slice(0, walk.k), complete, known, from, to };
}

/** How many hops each part of a walk has at least; Infinity for one that leads nowhere. */
async function measured(fields: Fields, walk: Walk): Promise<Section[]> {
  const sections: Section[] = [];
  for (const field of fields) {
    const isNeeded = fields.length > 1 && fewestIn(sections) <= walk.maxHops;
    sections.push({ field, hops: isNeeded ? await fewestHops(field, walk) : 1 });
  }
  return sections;
}

/** One, where the budget does not reach to tell. */
async function fewestHops(field: Field, walk: Walk): Promise<number> {
  const ends = { starts: new Map(field.from.degrees), goals: new Map(field.to.degrees) };
  const part = { ...walk, ...ends, via: [], k: 1, minHops: 1, shortestOnly: true };
  const { lines, complete } = await linesIn(field, [{ field, hops: 1 }], part);
  const [shortest] = lines;
  if (shortest !== undefined) return shortest.nodes.length - 1;
  return complete ? Infinity : 1;
}

type Lines = { readonly lines: readonly Line[]; readonly complete: boolean };

async function linesIn(field: Field, sections: readonly Section[], walk: Walk): Promise<Lines> {
  const lines: Line[] = [];
  let knows: Knows = "so far";
  for (let hops = walk.minHops; hops <= walk.maxHops && !isEnough(lines, walk); hops += 1) {
    if (knows === "so far") knows = await learn(sections, { field, walk, hops, lines });
    lines.push(...(await bestOfLength(walk, field, { hops, most: stillWanted(lines, walk) })));
    if (field.budget.isOver()) return { lines, complete: false };
  }
  return { lines, complete: knows !== "too little" };
}

/** Whether all is known that can matter, all up to a number of hops, or not even that. */
type Knows = "enough" | "so far" | "too little";

type Learning = {
  readonly field: Field;
  readonly walk: Walk;
  readonly hops: number;
  readonly lines: readonly Line[];
};

async function learn(
  sections: readonly Section[],
  { field, walk, hops, lines }: Learning,
): Promise<Knows> {
  if (isSettled(lines, { field, walk })) return "enough";
  return (await growSections(sections, hops, walk.maxHops)) ? "so far" : "too little";
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
