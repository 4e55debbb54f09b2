import type { Point } from "../../../contract/scene.ts";
import type { Rect } from "../geometry/shapes.ts";

/** What a layout is given, as plain data that can be sent to a worker. Ids are those of things. */
export type LayoutTask = {
  /** What stands already, and stays. */
  readonly fixed: readonly Fixed[];
  /** What has no place yet. */
  readonly fresh: readonly Fresh[];
  readonly links: readonly Link[];
  readonly territories: readonly Field[];
  /** Room that is taken by what is no thing: pills, beds, names. */
  readonly taken: readonly Rect[];
  /** Where the fresh things come from. */
  readonly hub: Point;
};
type Fixed = Point & { readonly id: string };
type Fresh = { readonly id: string; readonly home: string | null };
export type Link = { readonly from: string; readonly to: string };
export type Field = Rect & { readonly id: string };

export type Places = Readonly<Record<string, Point>>;
