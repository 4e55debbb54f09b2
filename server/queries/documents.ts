import * as z from "zod";

import type { DocumentInfo } from "../../contract/endpoints/schema.ts";
import { DocumentId } from "../../contract/ids.ts";
import type { Graph, Patience } from "../engine/graph.ts";
import { StoredDocument } from "../store/stored-entity.ts";
import { StoredSource } from "../store/stored-records.ts";
import { compare } from "../../contract/compare.ts";

type Info = z.infer<typeof DocumentInfo>;

/** Over a large graph the engine counts for longer than a reader may ask. */
const milliseconds = 60_000;

const texts = `
  MATCH (d:Document)
  WHERE d.title IS NOT NULL
  OPTIONAL MATCH (s:Source)-[:PUBLISHED]->(d)
  RETURN d {.*} AS document, s {.*} AS source
`;
const Text = z.object({
  document: StoredDocument,
  source: z.record(z.string(), z.unknown()).nullable(),
});

const counts = `
  MATCH (v:Evidence)-[:FOR]->(c:Claim)
  RETURN v.document AS document, count(DISTINCT c.id) AS claims,
    count(DISTINCT c.relation) AS relations
`;
const Count = z.object({ document: DocumentId, claims: z.int(), relations: z.int() });

/** The texts that the graph rests on, by title, with what rests on each. */
export async function documents(graph: Graph, patience: Patience): Promise<Info[]> {
  const long = { milliseconds, ...patience };
  const [found, counted] = await Promise.all([
    graph.read({ name: "documents", cypher: texts, params: {}, row: Text }, long),
    graph.read({ name: "document-counts", cypher: counts, params: {}, row: Count }, long),
  ]);
  const byId = new Map(counted.map((row) => [row.document, row]));
  return found
    .map(({ document, source }) => {
      const { pack: _ours, neighbours: _drawn, source: _id, ...keys } = document;
      const { claims = 0, relations = 0 } = byId.get(document.id) ?? {};
      return Object.assign(keys, publisher(source), { claims, relations });
    })
    .toSorted((one, other) => compare(one.title, other.title) || compare(one.id, other.id));
}

/** One engine gives nothing for a source that is not there, another an empty record. */
function publisher(source: Readonly<Record<string, unknown>> | null): Pick<Info, "source"> {
  if (source?.["id"] === undefined || source["id"] === null) return {};
  const { pack: _ours, ...keys } = StoredSource.parse(source);
  return { source: keys };
}
