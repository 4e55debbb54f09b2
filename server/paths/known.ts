import { compare } from "../../contract/compare.ts";
import type { EntityId, RelationId } from "../../contract/ids.ts";
import { moreFirst, type Support, supportOf } from "./support.ts";

/** A relation that may be walked. */
export type Way = {
  readonly id: RelationId;
  readonly confidence: number | null;
  /** The flow whose ends it joins, where it is a supply that says so. */
  readonly flow: EntityId | null;
};

/** All ways from one thing to another. */
export type Ways = {
  readonly byId: ReadonlyMap<RelationId, Way>;
  /** Of the best. */
  readonly support: Support;
};

type Ends = readonly [from: EntityId, to: EntityId];

type Neighbours = ReadonlyMap<EntityId, Ways>;

/** What a search knows of the graph so far. */
export type Known = {
  readonly add: (ends: Ends, way: Way) => void;
  readonly after: (from: EntityId) => Neighbours;
  readonly before: (to: EntityId) => Neighbours;
  /** The best first, ties by id. */
  readonly between: (from: EntityId, to: EntityId) => Way[];
  /** Whether a supply from one to the other names this flow, so that going through it repeats. */
  readonly isToldShort: (from: EntityId, flow: EntityId, to: EntityId) => boolean;
};

const nothing: Neighbours = new Map();

export function createKnown(): Known {
  const after = new Map<EntityId, Map<EntityId, Mutable>>();
  const before = new Map<EntityId, Map<EntityId, Mutable>>();
  const waysFrom = (from: EntityId, to: EntityId) => after.get(from)?.get(to)?.byId.values() ?? [];
  return {
    add: ([from, to], way) => {
      const known = after.get(from)?.get(to);
      if (known) {
        include(known, way);
        return;
      }
      const ways = { byId: new Map([[way.id, way]]), support: supportOf(way.confidence) };
      into(after, from).set(to, ways);
      into(before, to).set(from, ways);
    },
    after: (from) => after.get(from) ?? nothing,
    before: (to) => before.get(to) ?? nothing,
    between: (from, to) => Array.from(waysFrom(from, to)).toSorted(bestFirst),
    isToldShort: (from, flow, to) => {
      for (const way of waysFrom(from, to)) if (way.flow === flow) return true;
      return false;
    },
  };
}

type Mutable = { readonly byId: Map<RelationId, Way>; support: Support };

function include(ways: Mutable, way: Way): void {
  if (ways.byId.has(way.id)) return;
  ways.byId.set(way.id, way);
  const support = supportOf(way.confidence);
  if (support > ways.support) ways.support = support;
}

function into<Key, Value>(maps: Map<Key, Map<Key, Value>>, key: Key): Map<Key, Value> {
  const known = maps.get(key) ?? new Map<Key, Value>();
  maps.set(key, known);
  return known;
}

function bestFirst(one: Way, other: Way): number {
  return (
    moreFirst(supportOf(one.confidence), supportOf(other.confidence)) || compare(one.id, other.id)
  );
}
