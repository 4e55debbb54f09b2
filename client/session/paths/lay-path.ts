import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import { movedByHand } from "../../workspace/acts/paths.ts";
import type { Places } from "../../workspace/acts/move.ts";
import type { Contents } from "../../workspace/contents.ts";
import type { Trail } from "../../workspace/trail.ts";
import type { ShownPath, Workspace } from "../../workspace/workspace.ts";
import { alongLine, type LineTask } from "./along-line.ts";
import type { Field } from "./line-ground.ts";

type Laid = {
  /** As it is without what an earlier path had moved. */
  readonly workspace: Workspace;
  readonly contents: Contents;
  readonly trail: Trail;
  /** Where the picture has something written or a current runs. */
  readonly taken: readonly Field[];
};

/**
 * Places for the things of a path so that it reads along a line. What the reader moved by hand stays,
 * and so does what is drawn as a territory.
 */
export function layPath(path: ShownPath, { workspace, contents, trail, taken }: Laid): Places {
  const { territories } = workspace;
  const currents = currentsIn(workspace, contents);
  const nodes = path.nodes.filter((id) => !currents.has(id));
  const fixed = fixedAmong(nodes, workspace, movedByHand(trail));
  const free = nodes.filter((id) => !fixed.has(id));
  const onPath = new Set<EntityId>(nodes);
  const others = [...contents.nodes.keys()].filter(
    (id) => isStanding(id, workspace) && !onPath.has(id) && !currents.has(id),
  );
  return alongLine({
    nodes,
    fixed,
    lying: new Map(free.flatMap((id) => pair(id, workspace.positions[id]))),
    homes: new Map(free.flatMap((id) => pair(id, homeOf(id, workspace, contents)))),
    ground: {
      things: others.flatMap((id) => workspace.positions[id] ?? []),
      taken,
      territories: Object.values(territories).flatMap((field) => field ?? []),
    },
  });
}

function pair<Value>(id: EntityId, value: Value | undefined): (readonly [EntityId, Value])[] {
  return value === undefined ? [] : [[id, value]];
}

function isStanding(id: EntityId, { things, hidden, territories }: Workspace): boolean {
  return things[id] === true && !hidden[id] && !territories[id];
}

function fixedAmong(
  nodes: readonly EntityId[],
  { positions, territories }: Workspace,
  byHand: ReadonlySet<string>,
): LineTask["fixed"] {
  return new Map(
    nodes.flatMap((id) => {
      const place = byHand.has(id) ? positions[id] : undefined;
      return pair(id, territories[id] ?? (place && { ...place, width: 0, height: 0 }));
    }),
  );
}

/** The territory that a thing is said to lie in, and lies in. */
function homeOf(
  id: EntityId,
  { positions, relations, territories }: Workspace,
  { edges }: Contents,
): Field | undefined {
  const place = positions[id];
  if (!place) return undefined;
  return [...edges.values()]
    .filter(({ id: edge, kind, from }) => kind === "LOCATED_IN" && from === id && relations[edge])
    .flatMap(({ to }) => territories[to] ?? [])
    .find((field) => holds(field, place));
}

function holds({ x, y, width, height }: Field, place: Point): boolean {
  return place.x >= x && place.x <= x + width && place.y >= y && place.y <= y + height;
}

/** Flows between two ends in view lie where these make them lie, and have no place of their own. */
function currentsIn(
  { things, relations, hidden, waypoints }: Workspace,
  { nodes, edges }: Contents,
): ReadonlySet<EntityId> {
  const isShown = (id: EntityId) => things[id] === true && !hidden[id];
  const shown = [...edges.values()].filter(({ id, to }) => relations[id] && isShown(to));
  const ends = (id: EntityId, end: string) =>
    shown.some(({ from, kind }) => from === id && kind === end);
  const flows = [...nodes.values()].filter(({ id, kind }) => kind === "Flow" && isShown(id));
  return new Set(
    flows.flatMap(({ id }) =>
      waypoints[id] || (ends(id, "FLOW_FROM") && ends(id, "FLOW_TO")) ? [id] : [],
    ),
  );
}
