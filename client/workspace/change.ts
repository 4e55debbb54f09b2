import * as z from "zod";

import { Point, Territory, Waypoints } from "../../contract/scene.ts";
import { Mark, type TableKey, type ValueKey, values } from "./workspace.ts";

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

const ValueChange = z.discriminatedUnion("key", [
  one("selection", values.selection),
  one("question", values.question),
  one("path", values.path),
  one("run", values.run),
]);

/** What an act changes. It holds what it replaces, so that undoing it needs nothing else. */
export const Change = z.union([TableChange, ValueChange]);
export type Change = z.infer<typeof Change>;

function entry<Key extends TableKey, Value extends z.ZodType>(key: Key, value: Value) {
  return z.strictObject({
    key: z.literal(key),
    id: z.string(),
    from: value.nullable(),
    to: value.nullable(),
  });
}

function one<Key extends ValueKey, Value extends z.ZodType>(key: Key, held: Value) {
  return z.strictObject({ key: z.literal(key), from: held, to: held }).readonly();
}

export function isOfTable(change: Change): change is TableChange {
  return "id" in change;
}
