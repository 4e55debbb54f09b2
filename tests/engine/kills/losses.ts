import * as z from "zod";

import type { Graph } from "../../../server/engine/graph.ts";
import { isImport, placesInFile } from "./turn-rows.ts";

/** What is wrong after kills; both lists are empty when all is well. */
export type Losses = {
  /** Turns that were acknowledged and are not there. */
  readonly lost: readonly number[];
  /** Imports of which some lies there and some does not. */
  readonly halved: readonly number[];
};

const Things = z.object({ ids: z.array(z.string()) });

/** Looks for every turn from 0 to the last one that may have been begun. */
export async function lossesIn(
  graph: Graph,
  acknowledged: ReadonlySet<number>,
  last: number,
): Promise<Losses> {
  const [things] = await graph.read({
    name: "things",
    cypher: "MATCH (n:Thing) RETURN collect(n.id) AS ids",
    params: {},
    row: Things,
  });
  const stored = new Set(things?.ids);
  const turns = Array.from({ length: last + 1 }, (_, turn) => turn);
  const shares = new Map<number, number>();
  for (const turn of turns.filter(isImport)) shares.set(turn, await shareOf(graph, turn));
  return {
    lost: turns.filter((turn) => {
      const there = isImport(turn) ? shares.get(turn) === whole : stored.has(`turn-${turn}`);
      return acknowledged.has(turn) && !there;
    }),
    halved: [...shares].flatMap(([turn, share]) => (share === 0 || share === whole ? [] : [turn])),
  };
}

/** The rows of a file: a source, a document, places, and for each border three. */
const whole = 2 + placesInFile + 3 * (placesInFile - 1);

async function shareOf(graph: Graph, turn: number): Promise<number> {
  const counts = [
    `MATCH (n:Source {id: "source/turn-${turn}"}) RETURN count(n) AS n`,
    `MATCH (n:Document {id: "document/turn-${turn}"}) RETURN count(n) AS n`,
    `MATCH (n:Place) WHERE n.id STARTS WITH "place/turn-${turn}-" RETURN count(n) AS n`,
    `MATCH (:Place)-[r:BORDERS]->(:Place) WHERE r.id STARTS WITH "relation/turn-${turn}-" RETURN count(r) AS n`,
    `MATCH (n:Claim) WHERE n.id STARTS WITH "claim/turn-${turn}-" RETURN count(n) AS n`,
    `MATCH (n:Evidence) WHERE n.id STARTS WITH "evidence/turn-${turn}-" RETURN count(n) AS n`,
  ];
  const row = z.object({ n: z.int() });
  const found = await Promise.all(
    counts.map(async (cypher) => graph.read({ name: "share", cypher, params: {}, row })),
  );
  return found.flat().reduce((sum, { n }) => sum + n, 0);
}
