import type { EntityId } from "../../contract/ids.ts";
import type { Point } from "../../contract/scene.ts";
import { bodiesOf, type Bodies, halfOf, rectOf, stepOf } from "./geometry/bodies.ts";
import { borderLine } from "./geometry/borders.ts";
import { drawActs, type DrawnActs, type DrawnCloud, type Signs } from "./geometry/draw-acts.ts";
import { drawEdges, type DrawnEdge } from "./geometry/draw-edges.ts";
import { drawLegs, type DrawnLeg } from "./geometry/draw-legs.ts";
import { createGrid, type Grid } from "./geometry/grid.ts";
import { type Body, grown, type Rect } from "./geometry/shapes.ts";
import { type ChangePlate, changePlates } from "./labels/change-plates.ts";
import { type DrawnPill, drawPills, type PillRoom } from "./labels/draw-pills.ts";
import { type DrawnName, nameRect } from "./labels/territory-names.ts";
import { far } from "./look/sizes.ts";
import type { Measure } from "./labels/text.ts";
import type { SceneBorder, SceneCurrent, SceneModel, SceneTerritory } from "./scene.ts";

/** A scene with every shape worked out, in canvas units. */
export type Drawing = {
  readonly scene: SceneModel;
  /** How much larger than at zoom 1 names and pills are drawn. */
  readonly scale: number;
  readonly bodies: Bodies;
  readonly territories: readonly DrawnTerritory[];
  readonly borders: readonly DrawnBorder[];
  readonly currents: readonly DrawnCurrent[];
  /** What stands for the pills of currents far out, while a model runs. */
  readonly changes: readonly ChangePlate[];
  /** The shape of the edge at an index of the scene. */
  readonly edge: (index: number) => DrawnEdge | null;
  readonly clouds: readonly DrawnCloud[];
  /** Where the signs of a model's lines stand. */
  readonly signs: () => Signs;
};

export type DrawnTerritory = {
  readonly territory: SceneTerritory;
  readonly rect: Rect;
  readonly name: DrawnName;
};
type DrawnBorder = { readonly border: SceneBorder; readonly line: readonly [Point, Point] };
export type DrawnCurrent = {
  readonly current: SceneCurrent;
  readonly legs: readonly DrawnLeg[];
  readonly pills: readonly DrawnPill[];
};

/** Works out every shape of a scene for one size of its names; what another size had is kept. */
export function drawingOf(
  scene: SceneModel,
  scale: number,
  measure: Measure,
  before: Drawing | null = null,
): Drawing {
  const same = before?.scene === scene ? before : null;
  const bodies = keptBodies(same, scale) ?? bodiesOf(scene, scale);
  const lands = scene.territories.map(({ x, y, width, height }) => ({ x, y, width, height }));
  const currents = currentsOf(scene, bodies, { scale, measure, lands });
  // Lines depend on the size of names through pills and the boxes of stocks alone.
  const keeps = same?.bodies === bodies && currents.length === 0;
  const edge = keeps ? same.edge : edgesOf(scene, bodies, currents);
  return {
    scene,
    scale,
    bodies,
    currents,
    changes: changePlates(currents, { measure, scale }),
    edge,
    ...actsOf({ scene, bodies, scale, edge }, same),
    territories: scene.territories.map((territory, index) => ({
      territory,
      rect: lands[index] ?? territory,
      name: nameRect(territory, scale, measure),
    })),
    borders: bordersOf(scene, bodies),
  };
}

/** The bodies that another size of names leaves as they are: the boxes of stocks may differ. */
function keptBodies(before: Drawing | null, scale: number): Bodies | null {
  if (!before) return null;
  const [then, now] = [halfOf("stock", before.scale), halfOf("stock", scale)];
  const isSame = then.x === now.x && then.y === now.y;
  const { nodes } = before.scene;
  return isSame || nodes.every(({ shape }) => shape !== "stock") ? before.bodies : null;
}

/** What a model's picture has besides: nothing of it is worked out for a map. */
function actsOf(
  { scene, bodies, scale, edge }: Pick<Drawing, "scene" | "bodies" | "scale" | "edge">,
  before: Drawing | null,
): Pick<Drawing, "clouds" | "signs"> {
  const step = stepOf(scale);
  if (before?.edge === edge && stepOf(before.scale) === step) {
    return { clouds: before.clouds, signs: before.signs };
  }
  let known: DrawnActs | null = null;
  const acts = () => (known ??= drawActs(scene, { bodies, scale: step, edge }));
  return { clouds: scene.clouds ? acts().clouds : [], signs: () => acts().signs };
}

function currentsOf(
  { currents, nodes }: SceneModel,
  bodies: Bodies,
  room: Omit<PillRoom, "things">,
): readonly DrawnCurrent[] {
  if (currents.length === 0) return [];
  const legs = drawLegs(currents, bodies);
  const things = nodes.flatMap(({ id }) => rectsOf(bodies, id));
  const pills = drawPills(legs, { ...room, things });
  return currents.map((current) => ({
    current,
    legs: legs.get(current) ?? [],
    pills: pills.get(current) ?? [],
  }));
}

function rectsOf(bodies: Bodies, id: EntityId): readonly Rect[] {
  const body = bodies.get(id);
  return body ? [rectOf(body)] : [];
}

function bordersOf({ borders }: SceneModel, bodies: Bodies): readonly DrawnBorder[] {
  return borders.flatMap((border) => {
    const [a, b] = border.between.map((id) => bodies.get(id));
    return a && b ? [{ border, line: borderLine(rectOf(a), rectOf(b)) }] : [];
  });
}

function edgesOf(scene: SceneModel, bodies: Bodies, currents: readonly DrawnCurrent[]) {
  const pills = new Map(
    currents.map(({ current, pills: its }) => [
      current.id,
      its.map(({ rect }): Body => ({ kind: "pill", rect })),
    ]),
  );
  const own = (id: EntityId): readonly Body[] => {
    const body = bodies.get(id);
    return body ? [body] : [];
  };
  let things: Grid<EntityId> | null = null;
  return drawEdges({
    edges: scene.edges,
    bodies: (id) => pills.get(id) ?? own(id),
    things:
      scene.nodes.length > far.things ? null : () => (things ??= thingsIn(scene, bodies, currents)),
  });
}

/** What a line had better pass by. A large picture far out never asks. */
function thingsIn(
  { nodes }: SceneModel,
  bodies: Bodies,
  currents: readonly DrawnCurrent[],
): Grid<EntityId> {
  const grid = createGrid<EntityId>(80);
  for (const { id } of nodes) for (const rect of rectsOf(bodies, id)) grid.add(rect, id);
  for (const { current, pills } of currents) {
    for (const { rect } of pills) grid.add(grown(rect, 2), current.id);
  }
  return grid;
}
