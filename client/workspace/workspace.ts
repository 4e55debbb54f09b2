import * as z from "zod";

import { ModelRun } from "../../contract/dynamics/model-run.ts";
import { DocumentId, EntityId, RelationId } from "../../contract/ids.ts";
import { PathQuestion } from "../../contract/paths/question.ts";
import { KindInfo, LayerInfo } from "../../contract/ontology-info.ts";
import { Point, Territory, Waypoints } from "../../contract/scene.ts";

/** What can be picked, hidden or named. */
export const ThingId = z.union([EntityId, RelationId]);
export type ThingId = z.infer<typeof ThingId>;

/** How sure an edge is, as the legend counts it. */
export const Sureness = z.enum(["stated", "hedged", "contested"]);
export type Sureness = z.infer<typeof Sureness>;

/** A layer of the legend; a relation that only places things lies in none. */
export const LegendLayer = z.union([LayerInfo.shape.id, z.literal("none")]);
export type LegendLayer = z.infer<typeof LegendLayer>;

/** The middle of the picture in canvas units, and how much it is enlarged. */
export const Camera = z.strictObject({ ...Point.shape, zoom: z.number().positive() }).readonly();
export type Camera = z.infer<typeof Camera>;

/** What a table holds for an id that is in it and needs no more said. */
export const Mark = z.literal(true);

/** The values of each table; a table is keyed by ids and holds only what is there. */
const tables = {
  things: z.partialRecord(EntityId, Mark).readonly(),
  relations: z.partialRecord(RelationId, Mark).readonly(),
  positions: z.partialRecord(EntityId, Point).readonly(),
  territories: z.partialRecord(EntityId, Territory).readonly(),
  waypoints: z.partialRecord(EntityId, Waypoints).readonly(),
  /** Things and relations put away by hand. */
  hidden: z.partialRecord(ThingId, Mark).readonly(),
  layersOff: z.partialRecord(LegendLayer, Mark).readonly(),
  kindsOff: z.partialRecord(KindInfo.shape.id, Mark).readonly(),
  surenessOff: z.partialRecord(Sureness, Mark).readonly(),
  /** Documents switched off; without any, all count. */
  documentsOff: z.partialRecord(DocumentId, Mark).readonly(),
};

/** A path as it is drawn: its things in order, and the relations between them. */
export const ShownPath = z
  .strictObject({ nodes: z.array(EntityId).readonly(), edges: z.array(RelationId).readonly() })
  .readonly();
export type ShownPath = z.infer<typeof ShownPath>;

/** What a Workspace holds one of, and what it holds before anyone says so. */
export const values = {
  selection: z.array(ThingId).readonly(),
  /** The paths that were asked for; their answer is asked for again wherever the view is opened. */
  question: PathQuestion.readonly().nullable(),
  /** The one path that is picked among them; the rest of the view is dimmed. */
  path: ShownPath.nullable(),
  /** The run of a model that is in view. */
  run: ModelRun.readonly().nullable(),
};
export type ValueKey = keyof typeof values;

/** The tables of a Workspace: what one Change of them touches is one id. */
export type TableKey = keyof typeof tables;

/**
 * All that a view is: ids and arrangement, never contents. It is plain JSON, so that it can be kept,
 * sent and compared. What the legend switches off is listed; what is new is therefore on.
 */
export const Workspace = z
  .strictObject({
    version: z.literal(1),
    ...tables,
    ...values,
    question: values.question.default(null),
    path: values.path.default(null),
    run: values.run.default(null),
    /** Null before the first fit. */
    camera: Camera.nullable(),
  })
  .readonly();
export type Workspace = z.infer<typeof Workspace>;

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
  question: null,
  path: null,
  run: null,
  camera: null,
};

export function isRelation(id: ThingId): id is RelationId {
  return RelationId.safeParse(id).success;
}
