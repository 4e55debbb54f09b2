import type { EntityId } from "../../contract/ids.ts";
import type { SideName } from "./relations-around.ts";

/** How far a search has come from one side; it grows a whole hop at a time. */
export type Side = {
  readonly name: SideName;
  /** The hops to each thing that was reached. */
  readonly reached: Map<EntityId, number>;
  /** How many things each of these touches. */
  readonly degrees: Map<EntityId, number>;
  /** The things whose relations come next. */
  frontier: readonly EntityId[];
  /** All ways of so many hops are known; without end once all there is was reached. */
  radius: number;
};

export function createSide(name: SideName, ends: ReadonlyMap<EntityId, number>): Side {
  return {
    name,
    reached: new Map([...ends.keys()].map((id) => [id, 0])),
    degrees: new Map(ends),
    frontier: [...ends.keys()],
    radius: 0,
  };
}

/** How many hops a thing is away, at least. */
export function distanceIn({ reached, radius }: Side, id: EntityId): number {
  return reached.get(id) ?? radius + 1;
}

export function costOf({ frontier, degrees, radius }: Side): number {
  if (radius === Infinity) return Infinity;
  return frontier.reduce((sum, id) => sum + (degrees.get(id) ?? 0), 0);
}
