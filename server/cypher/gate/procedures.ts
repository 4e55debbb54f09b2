export type Procedure = {
  /** The parameters that a call without brackets takes for its arguments. */
  readonly takes: readonly string[];
};

const asked = { takes: [] };
const searched = { takes: ["indexName", "queryString", "options"] };
const near = { takes: ["indexName", "numberOfNearestNeighbours", "query"] };

/** What reads the graph or an index and nothing else. Their names tell their case. */
export const procedures: ReadonlyMap<string, Procedure> = new Map([
  ["db.labels", asked],
  ["db.relationshipTypes", asked],
  ["db.propertyKeys", asked],
  ["db.schema.visualization", asked],
  ["db.schema.nodeTypeProperties", asked],
  ["db.schema.relTypeProperties", asked],
  ["db.index.fulltext.queryNodes", searched],
  ["db.index.fulltext.queryRelationships", searched],
  ["db.index.vector.queryNodes", near],
  ["db.index.vector.queryRelationships", near],
  ["db.ping", asked],
]);
