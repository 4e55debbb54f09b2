import * as z from "zod";

import { EntityId } from "./ids.ts";

/** How a view is laid out. Lengths are whole units of the canvas; north is up. */

export const Point = z.strictObject({ x: z.number(), y: z.number() });
export type Point = z.infer<typeof Point>;

/** The field of a Place that is drawn as a territory. */
export const Territory = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
  /** The corner its name stands in. */
  label: z.enum(["top", "bottom"]),
});
export type Territory = z.infer<typeof Territory>;

/** A point on a territory's border: its side, and how far along it from 0 to 1. */
export const Gate = z.strictObject({
  side: z.enum(["top", "right", "bottom", "left"]),
  at: z.number().min(0).max(1),
});
export type Gate = z.infer<typeof Gate>;

/** One stretch of a current, between two territories. */
export const Leg = z.strictObject({
  from: EntityId,
  to: EntityId,
  exit: Gate.optional(),
  enter: Gate.optional(),
  /** Whether a pill with the flow's name rides here, and how far along. */
  pill: z.number().min(0).max(1).optional(),
});
export type Leg = z.infer<typeof Leg>;

/** How a flow's current runs where the view says so; what it leaves out is worked out. */
export const Waypoints = z.strictObject({ legs: z.array(Leg) });
export type Waypoints = z.infer<typeof Waypoints>;

export const Scene = z.strictObject({
  positions: z.record(EntityId, Point),
  territories: z.record(EntityId, Territory),
  currents: z.record(EntityId, Waypoints),
});
export type Scene = z.infer<typeof Scene>;
