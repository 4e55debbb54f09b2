import type { EntityId } from "../../contract/ids.ts";
import type { PathQuestion } from "../../contract/paths/question.ts";

/** What a search is for: simple ways from any start to any goal, or round from a start to itself. */
export type Walk = Pick<PathQuestion, "maxHops" | "k" | "rank" | "shortestOnly"> & {
  /** Each with how many things it touches. */
  readonly starts: ReadonlyMap<EntityId, number>;
  readonly goals: ReadonlyMap<EntityId, number>;
  readonly via: readonly EntityId[];
  /** How many things each of `via` touches. */
  readonly degrees: ReadonlyMap<EntityId, number>;
  readonly minHops: number;
  /** Whether a walk and the same backwards are one. */
  readonly isEitherWay: boolean;
};

/** How many of the things to pass through are behind once a thing is come to; NaN out of order. */
export function viaAfter(via: readonly EntityId[], met: number, id: EntityId): number {
  const at = via.indexOf(id);
  if (at === -1) return met;
  return at === met ? met + 1 : Number.NaN;
}

/** How many were behind before a thing was come to; NaN out of order. */
export function viaBefore(via: readonly EntityId[], met: number, id: EntityId): number {
  const at = via.indexOf(id);
  if (at === -1) return met;
  return at === met - 1 ? at : Number.NaN;
}
