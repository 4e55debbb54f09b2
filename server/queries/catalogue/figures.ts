import * as z from "zod";

import { cypherText, type Question } from "./question.ts";

export const figures: Question = {
  name: "figures",
  title: "Which figures are there, and what for?",
  description: "Every number of the sources with its unit, its period and the claim it stands in.",
  cypher: cypherText(`
    MATCH (q:Quantity)-[:ABOUT]->(c:Claim)
    RETURN c.text AS says, q.comparator AS comparator, q.value AS figure, q.text AS words,
      q.unit AS unit, q.periodStart AS since, q.periodEnd AS until, c.id AS claim
    ORDER BY claim, q.id
  `),
  columns: ["says", "comparator", "figure", "words", "unit", "since", "until", "claim"],
  params: z.strictObject({}),
};
