import * as z from "zod";

import type { Graph, Patience, Write } from "../engine/graph.ts";

/** What is ours in a graph that others may have added to; edges go before what they start from. */
const ours = [
  { label: "Evidence", test: 'node.id STARTS WITH "evidence/"' },
  { label: "Quantity", test: 'node.id STARTS WITH "quantity/"' },
  { label: "Claim", test: 'node.id STARTS WITH "claim/"' },
  { label: "Source", test: 'node.id STARTS WITH "source/"' },
  { label: "Entity", test: 'node.id CONTAINS "/"' },
  { label: "Pack", test: "node.shape IS NOT NULL" },
] as const;

/** So many at a time, so that no transaction outgrows the memory it may have. */
const edgesAtOnce = 10_000;
const nodesAtOnce = 1_000;

/** What is found anew until nothing is left of it, and how much of it goes at a time. */
type Step = { readonly name: string; readonly left: string; readonly write: Write };

const steps: readonly Step[] = ours.flatMap(({ label, test }) => {
  const edges = `MATCH (node:${label})-[edge]->() WHERE ${test}`;
  const nodes = `MATCH (node:${label}) WHERE ${test}`;
  const name = label.toLowerCase();
  return [
    toStep(`remove-edges-of-${name}`, edges, `WITH edge LIMIT ${edgesAtOnce} DELETE edge`),
    toStep(`remove-own-${name}`, nodes, `WITH node LIMIT ${nodesAtOnce} DETACH DELETE node`),
  ];
});

function toStep(name: string, match: string, removal: string): Step {
  const write = { name, cypher: `${match} ${removal}`, params: {} };
  return { name: `${name}-left`, left: `${match} RETURN true AS left LIMIT 1`, write };
}

const Left = z.object({ left: z.literal(true) });

/**
 * Removes all rows and the marks of packs; what others added stays. Each batch is a write of its
 * own, so that one that was broken off can be run again. The port's own mark stays.
 */
export async function removeOwn(graph: Graph, patience: Patience = {}): Promise<void> {
  for await (const write of writesLeft(graph, patience)) await graph.write([write], patience);
}

async function* writesLeft(graph: Graph, patience: Patience): AsyncGenerator<Write> {
  for (const step of steps) yield* repeated(graph, step, patience);
}

async function* repeated(graph: Graph, step: Step, patience: Patience): AsyncGenerator<Write> {
  const { name, left, write } = step;
  const question = { name, cypher: left, params: {}, row: Left };
  const found = await graph.read(question, { milliseconds: 60_000, ...patience });
  if (found.length === 0) return;
  yield write;
  yield* repeated(graph, step, patience);
}
