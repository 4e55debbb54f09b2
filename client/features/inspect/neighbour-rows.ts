import type { EntityDetail } from "../../../contract/endpoints/details.ts";
import type { Schema } from "../../../contract/endpoints/schema.ts";
import type { RelationType } from "../../../contract/graph.ts";
import { isPlural, type Named, readingAfter, reverseAfter } from "../../messages/in-sentence.ts";

/** Neighbours that one reading leads to: "supplies", 3. */
export type NeighbourRow = {
  readonly type: RelationType;
  /** Undefined where the reading is the same both ways. */
  readonly direction: "out" | "in" | undefined;
  readonly reading: string;
  readonly icon: string;
  readonly count: number;
};

type Neighbourhood = Pick<EntityDetail, "neighbourCounts"> & {
  readonly node: Pick<Named, "properties">;
};

/** Neighbour counts by how they are read aloud, the most numerous first. */
export function neighbourRows(
  { node, neighbourCounts }: Neighbourhood,
  type: (id: string) => Schema["relationTypes"][number] | undefined,
): NeighbourRow[] {
  const rows = new Map<string, NeighbourRow>();
  for (const { kind, direction, count } of neighbourCounts) {
    const known = type(kind);
    // A type that the schema does not know yet is left out until it does.
    if (!known) continue;
    const oneWay = known.symmetric ? undefined : direction;
    const key = `${kind} ${oneWay}`;
    rows.set(key, {
      type: kind,
      direction: oneWay,
      reading: (oneWay === "in" ? reverseAfter : readingAfter)(isPlural(node), known),
      icon: known.icon,
      count: count + (rows.get(key)?.count ?? 0),
    });
  }
  return [...rows.values()].toSorted(
    (one, other) => other.count - one.count || one.reading.localeCompare(other.reading),
  );
}
