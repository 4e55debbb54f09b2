import * as z from "zod";

import type { Graph } from "../engine/graph.ts";

/** "ours" carries our mark; "foreign" is anything else that holds a node. */
export type Whose = "empty" | "ours" | "foreign";

/** Looks whose data lies in a graph, and writes nothing. */
export async function whoseData(graph: Graph): Promise<Whose> {
  // In this order: whoever lays data down meanwhile lays the mark with it.
  if (!(await holds(graph, anything))) return "empty";
  return (await holds(graph, ourMark)) ? "ours" : "foreign";
}

type Sought = { readonly name: string; readonly cypher: string };

const anything: Sought = {
  name: "any-node",
  cypher: "MATCH (node) RETURN true AS found LIMIT 1",
};

const ourMark: Sought = {
  name: "our-mark",
  cypher: 'MATCH (mark:Contraflow {id: "mark"}) RETURN true AS found LIMIT 1',
};

const Found = z.object({ found: z.literal(true) });

async function holds(graph: Graph, sought: Sought): Promise<boolean> {
  const rows = await graph.read({ ...sought, params: {}, row: Found });
  return rows.length > 0;
}
