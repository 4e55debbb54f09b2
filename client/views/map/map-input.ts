import type { Schema } from "../../../contract/endpoints/schema.ts";
import type { GraphEdge, GraphNode } from "../../../contract/graph.ts";
import type { EntityId, RelationId } from "../../../contract/ids.ts";
import type { Workspace } from "../../workspace/workspace.ts";

/** All that the picture is made from: what the view holds, what those ids stand for, and the words. */
export type MapInput = {
  readonly workspace: Workspace;
  readonly nodes: ReadonlyMap<EntityId, GraphNode>;
  readonly edges: ReadonlyMap<RelationId, GraphEdge>;
  readonly schema: Pick<Schema, "kinds" | "relationTypes" | "layers" | "modalities">;
  /** The word that limits a relation, such as "often", where it is known. */
  readonly hedges: ReadonlyMap<RelationId, string>;
  /** How much the flows carry in the run of a model that is in view, against its base. */
  readonly pulse: ReadonlyMap<EntityId, number>;
  readonly say: MapWords;
};

export type MapWords = {
  readonly name: (node: GraphNode) => string;
  /** The name within a sentence. */
  readonly spoken: (node: GraphNode) => string;
  /** What a relation of this type says after such a subject. */
  readonly reading: (type: Schema["relationTypes"][number], subject: GraphNode) => string;
  /** How much more or less than in the base, by the ratio of both. */
  readonly change: (ratio: number) => string;
  /** A name with how much more or less it carries. */
  readonly beside: (name: string, change: string) => string;
  /** The remark at a branch of a flow that passes through a place, with the word that limits it. */
  readonly through: (place: string, hedge: string | null) => string;
};
