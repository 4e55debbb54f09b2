import type { DocumentId, EntityId, RelationId } from "../../contract/ids.ts";
import type { Kind } from "../../graph-seed/ontology/the-ontology.ts";
import type { Layer } from "../../graph-seed/ontology/layers.ts";
import type { Point, Territory, Waypoints } from "../../contract/scene.ts";

/** How sure an edge is, as the legend counts it. */
export type Sureness = "stated" | "hedged" | "contested";

/** The middle of the picture in canvas units, and how much it is enlarged. */
export type Camera = Point & { readonly zoom: number };

type Marks<Id extends string> = Readonly<Partial<Record<Id, true>>>;
type Table<Id extends string, Value> = Readonly<Partial<Record<Id, Value>>>;

/**
 * All that a view is: ids and arrangement, never contents. It is plain JSON, so that it can be kept,
 * sent and compared. What the legend switches off is listed; what is new is therefore on.
 */
export type Workspace = {
  readonly version: 1;
  readonly things: Marks<EntityId>;
  readonly relations: Marks<RelationId>;
  readonly positions: Table<EntityId, Point>;
  readonly territories: Table<EntityId, Territory>;
  readonly waypoints: Table<EntityId, Waypoints>;
  /** Things and relations put away by hand. */
  readonly hidden: Marks<EntityId | RelationId>;
  readonly layersOff: Marks<Layer | "none">;
  readonly kindsOff: Marks<Kind>;
  readonly surenessOff: Marks<Sureness>;
  /** Documents switched off; without any, all count. */
  readonly documentsOff: Marks<DocumentId>;
  readonly selection: readonly (EntityId | RelationId)[];
  /** Null before the first fit. */
  readonly camera: Camera | null;
};

/** The tables of a Workspace: what one Change of them touches is one id. */
export type TableKey = {
  [Key in keyof Workspace]: Workspace[Key] extends readonly unknown[]
    ? never
    : Workspace[Key] extends Readonly<Partial<Record<string, unknown>>>
      ? Key
      : never;
}[keyof Workspace];

export const emptyWorkspace: Workspace = {
  version: 1,
  things: {},
  relations: {},
  positions: {},
  territories: {},
  waypoints: {},
  hidden: {},
  layersOff: {},
  kindsOff: {},
  surenessOff: {},
  documentsOff: {},
  selection: [],
  camera: null,
};
