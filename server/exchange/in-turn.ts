import type { Graph } from "../engine/graph.ts";
import { createTurns, type Turns } from "../engine/turns.ts";

const turnsOf = new WeakMap<Graph, Turns>();
const mostTries = 3;

/**
 * Lets what looks before it writes have the graph for itself. Another server may write to the same
 * Neo4j meanwhile: then what was looked at is looked at again.
 * @param act looks, and answers with what writes
 */
export async function inTurn<Result>(
  graph: Graph,
  act: () => Promise<() => Promise<Result>>,
  signal?: AbortSignal,
): Promise<Result> {
  const turns = turnsOf.get(graph) ?? createTurns();
  turnsOf.set(graph, turns);
  return turns(async () => lookAndWrite(graph, act, mostTries), signal);
}

async function lookAndWrite<Result>(
  graph: Graph,
  act: () => Promise<() => Promise<Result>>,
  tries: number,
): Promise<Result> {
  const looked = await graph.revision();
  const write = await act();
  if (tries > 1 && (await graph.revision()) !== looked) return lookAndWrite(graph, act, tries - 1);
  return write();
}
