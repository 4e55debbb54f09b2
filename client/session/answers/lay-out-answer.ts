import type { Subgraph } from "../../../contract/graph.ts";
import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import type { Places } from "../../workspace/acts/move.ts";
import { islandsIn } from "./islands.ts";
import { middleOf, type Placed, relax } from "./relax.ts";
import { shelve } from "./shelve.ts";

/** A thing asks for a field wider than high, for its name stands below it. */
const flat = 0.62;

/**
 * Places for the things of an answer about a point: what hangs together lies together, the largest
 * first, and things without a relation last. The same answer has the same places.
 */
export function layOutAnswer(answer: Subgraph, about: Point): Places {
  const islands = islandsIn(answer).map((island) => flattened(relax(island)));
  const placed = shelve(islands);
  const middle = middleOf(placed);
  return Object.fromEntries(
    placed.map(({ id, x, y }): [EntityId, Point] => [
      id,
      { x: Math.round(about.x + x - middle.x), y: Math.round(about.y + y - middle.y) },
    ]),
  );
}

function flattened(placed: readonly Placed[]): Placed[] {
  return placed.map(({ id, x, y }) => ({ id, x, y: y * flat }));
}
