import * as z from "zod";

import { Point, Territory, Waypoints } from "../../contract/scene.ts";
import { Mark, type TableKey, ThingId } from "./workspace.ts";

/** One entry of one table: what it held and what it holds; null is nothing. */
const TableChange = z.discriminatedUnion("key", [
  entry("things", Mark),
  entry("relations", Mark),
  entry("positions", Point),
  entry("territories", Territory),
  entry("waypoints", Waypoints),
  entry("hidden", Mark),
  entry("layersOff", Mark),
  entry("kindsOff", Mark),
  entry("surenessOff", Mark),
  entry("documentsOff", Mark),
]);
export type TableChange = z.infer<typeof TableChange>;

const Selection = z.array(ThingId).readonly();
const SelectionChange = z
  .strictObject({ key: z.literal("selection"), from: Selection, to: Selection })
  .readonly();

/** What an act changes. It holds what it replaces, so that undoing it needs nothing else. */
export const Change = z.union([TableChange, SelectionChange]);
export type Change = z.infer<typeof Change>;

function entry<Key extends TableKey, Value extends z.ZodType>(key: Key, value: Value) {
  return z.strictObject({
    key: z.literal(key),
    id: z.string(),
    from: value.nullable(),
    to: value.nullable(),
  });
}
