import * as z from "zod";

import { EntityId } from "../../../contract/ids.ts";
import { cypherText, type Question } from "./question.ts";

export const causes: Question = {
  name: "causes",
  title: "What raises or lowers a thing?",
  description: "Every signed relation that ends in the thing: + raises it, - lowers it.",
  cypher: cypherText(`
    MATCH (a:Entity)-[r]->(b:Entity {id: $thing})
    WHERE r.sign IS NOT NULL
    RETURN a.id AS cause, r.sign AS sign, b.id AS effect, type(r) AS how,
      r.modality AS modality, r.confidence AS confidence, r.id AS relation
    ORDER BY sign, cause, relation
  `),
  columns: ["cause", "sign", "effect", "how", "modality", "confidence", "relation"],
  params: z.strictObject({
    thing: EntityId.describe("The id of a thing, such as factor/us-mexico-relations."),
  }),
};
