import * as z from "zod";

import { cypherText, type Question } from "./question.ts";

export const contested: Question = {
  name: "contested",
  title: "What do the sources disagree about?",
  description: "Relations that an accepted claim disputes.",
  cypher: cypherText(`
    MATCH (a:Entity)-[r]->(b:Entity)
    WHERE r.contested
    RETURN a.id AS subject, type(r) AS how, b.id AS object, r.modality AS modality,
      r.confidence AS confidence, r.id AS relation
    ORDER BY relation
  `),
  columns: ["subject", "how", "object", "modality", "confidence", "relation"],
  params: z.strictObject({}),
  holds: (edge) => edge.contested,
};
