import * as z from "zod";

import { EntityId } from "../../contract/ids.ts";
import { Kind } from "../../graph-seed/ontology/ids.ts";
import type { Graph, Patience } from "../engine/graph.ts";
import { pages } from "./pages.ts";

const Names = z.array(z.string()).nullable();

const row = z.object({
  id: EntityId,
  kind: Kind,
  name: z.string(),
  aliases: Names,
  ownAliases: Names,
  nameEs: z.string().nullable(),
  nameZh: z.string().nullable(),
  neighbours: z.int(),
});
export type NamedThing = z.infer<typeof row>;

const cypher = `
  MATCH (e:Entity)
  WHERE e.id > $after
  RETURN e.id AS id, e.kind AS kind, e.name AS name, e.aliases AS aliases,
    e.ownAliases AS ownAliases, e.nameEs AS nameEs, e.nameZh AS nameZh, e.neighbours AS neighbours
  ORDER BY id
  LIMIT $size
`;

/** What every thing is called, a page at a time. */
export function namesToFind(graph: Graph, patience: Patience): AsyncGenerator<NamedThing[]> {
  return pages(graph, { name: "names-to-find", cypher, row }, patience);
}
