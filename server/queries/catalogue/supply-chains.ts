import * as z from "zod";

import { cypherText, type Question } from "./question.ts";

export const supplyChains: Question = {
  name: "supply-chains",
  title: "What goes into what goes into what?",
  description: "Two steps in a row, each of which supplies, feeds or produces the next.",
  cypher: cypherText(`
    MATCH (a:Entity)-[one]->(b:Entity)-[two]->(c:Entity)
    WHERE type(one) IN ["SUPPLIES", "INPUT_TO", "PRODUCES", "TRAFFICS"]
      AND type(two) IN ["SUPPLIES", "INPUT_TO", "PRODUCES", "TRAFFICS"]
      AND a.id <> c.id
    RETURN a.id AS source, type(one) AS step, b.id AS middle, type(two) AS next,
      c.id AS target, one.id AS relation, two.id AS relation2
    ORDER BY source, middle, target, relation, relation2
  `),
  columns: ["source", "step", "middle", "next", "target", "relation", "relation2"],
  params: z.strictObject({}),
};
