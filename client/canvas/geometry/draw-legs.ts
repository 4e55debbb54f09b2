import type { SceneCurrent, SceneLeg } from "../scene.ts";
import { beadsAlong } from "./beads.ts";
import { type Bodies, rectOf } from "./bodies.ts";
import { type Curve, type Spot, trace, type Trace } from "./curve.ts";
import { type Door, doorAt, facingGates } from "./gates.ts";
import { legCurve } from "./leg-curve.ts";

/** One stretch of a current, ready to be painted. */
export type DrawnLeg = {
  readonly leg: SceneLeg;
  readonly hedged: boolean;
  readonly curve: Curve;
  readonly path: Trace;
  readonly beads: readonly Spot[];
  readonly tip: Spot;
};

const stepsOfLeg = 40;
/** A current stops short of the border it enters, so that its head stands free. */
const landing = 6;
const lane = 64;

/** The legs of all currents. Those that name no gate run beside each other. */
export function drawLegs(
  currents: readonly SceneCurrent[],
  bodies: Bodies,
): ReadonlyMap<SceneCurrent, readonly DrawnLeg[]> {
  const lanes = lanesOf(currents.flatMap(({ legs }) => legs));
  return new Map(
    currents.map((current) => [
      current,
      current.legs.flatMap((leg) => drawLeg(current, leg, { bodies, aside: lanes.get(leg) ?? 0 })),
    ]),
  );
}

type LegRoom = { readonly bodies: Bodies; readonly aside: number };

function drawLeg(current: SceneCurrent, leg: SceneLeg, { bodies, aside }: LegRoom): DrawnLeg[] {
  const [from, to] = [bodies.get(leg.from), bodies.get(leg.to)];
  if (!from || !to) return [];
  const facing = facingGates(rectOf(from), rectOf(to), aside);
  const exit = doorAt(rectOf(from), leg.exit ?? facing.exit);
  const enter = outside(doorAt(rectOf(to), leg.enter ?? facing.enter));
  const curve = legCurve(exit, enter);
  const path = trace(curve, stepsOfLeg);
  const tip = { ...curve.end, angle: Math.atan2(-enter.outward.y, -enter.outward.x) };
  const hedged = leg.hedged ?? current.hedged;
  return [{ leg, hedged, curve, path, beads: beadsAlong(path), tip }];
}

function outside({ x, y, outward }: Door): Door {
  return { x: x + outward.x * landing, y: y + outward.y * landing, outward };
}

/** How far aside each leg without gates of its own runs, by how many share its two ends. */
function lanesOf(legs: readonly SceneLeg[]): ReadonlyMap<SceneLeg, number> {
  const beside = new Map<string, SceneLeg[]>();
  for (const leg of legs) {
    if (leg.exit || leg.enter) continue;
    const ends = [leg.from, leg.to].toSorted().join(" ");
    beside.set(ends, [...(beside.get(ends) ?? []), leg]);
  }
  return new Map(
    [...beside.values()].flatMap((row) =>
      row.map((leg, index) => [leg, (index - (row.length - 1) / 2) * lane] as const),
    ),
  );
}
