import type { GraphEdge, GraphNode } from "../../contract/graph.ts";
import type { DocumentId, EntityId, RelationId } from "../../contract/ids.ts";
import type { ThingId } from "./workspace.ts";

/** What the ids of a workspace stand for. */
export type Contents = {
  readonly nodes: ReadonlyMap<EntityId, GraphNode>;
  readonly edges: ReadonlyMap<RelationId, GraphEdge>;
  /** The documents whose word this is; without it, all of them. */
  readonly documents?: readonly DocumentId[] | undefined;
};

/** How a thing or a relation is called in the reader's language. */
export type NameOf = (id: ThingId) => string;

export const emptyContents: Contents = { nodes: new Map(), edges: new Map() };
