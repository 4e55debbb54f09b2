import * as z from "zod";

import { cypherText, type Question } from "./question.ts";

export const hedgedClaims: Question = {
  name: "hedged-claims",
  title: "Which claims does the text itself limit?",
  description: "Claims that rest on a word such as “often” or “reportedly”, and that word.",
  cypher: cypherText(`
    MATCH (c:Claim)
    WHERE c.hedge IS NOT NULL AND c.status = "accepted"
    RETURN c.hedge AS hedge, c.text AS says, c.modality AS modality, c.id AS claim
    ORDER BY hedge, claim
  `),
  columns: ["hedge", "says", "modality", "claim"],
  params: z.strictObject({}),
};
