import type { EntityId } from "../../contract/ids.ts";
import { ontology } from "../../graph-seed/ontology/the-ontology.ts";
import type { Field } from "./grow-side.ts";
import { growTo } from "./grow.ts";
import { createKnown } from "./known.ts";
import { createSide } from "./side.ts";
import type { Walk } from "./walk.ts";

/** The part of a walk from one thing that it passes through to the next, and its fewest hops. */
export type Section = { readonly field: Field; readonly hops: number };

export type Fields = readonly [first: Field, ...rest: Field[]];

/**
 * What is read for each part of a walk; what one comes to know all know. It does not part at a flow:
 * whether a supply tells it short is seen from the things on both sides of it.
 */
export function fieldsOf(
  { starts, via, degrees, goals }: Walk,
  ground: Pick<Field, "graph" | "conditions" | "budget">,
): Fields {
  const known = createKnown();
  const partAt = via.filter((id) => !isFlow(id)).map((id) => new Map([[id, degrees.get(id) ?? 0]]));
  const fieldBetween = (from: Walk["starts"], to: Walk["goals"]) => ({
    ...ground,
    known,
    from: createSide("from", from),
    to: createSide("to", to),
  });
  return [
    fieldBetween(starts, partAt[0] ?? goals),
    ...partAt.map((from, at) => fieldBetween(from, partAt[at + 1] ?? goals)),
  ];
}

/** From the starts of the first part to the goals of the last. */
export function wholeOf([first, ...rest]: Fields): Field {
  return { ...first, to: rest.at(-1)?.to ?? first.to };
}

function isFlow(id: EntityId): boolean {
  return id.startsWith(`${ontology.kinds["Flow"]?.prefix}/`);
}

/**
 * Reads until all walks of so many hops are known, of `most` that will be asked for; false where the
 * budget runs out. No part can have more hops than the others leave it.
 */
export async function growSections(
  sections: readonly Section[],
  hops: number,
  most: number,
): Promise<boolean> {
  const fewest = fewestIn(sections);
  for (const { field, hops: own } of sections) {
    const others = fewest - own;
    if (!(await growTo(field, hops - others, most - others))) return false;
  }
  return true;
}

export function fewestIn(sections: readonly Section[]): number {
  return sections.reduce((sum, { hops }) => sum + hops, 0);
}
