import * as z from "zod";

import { cypherText, type Question } from "./question.ts";

export const recommendations: Question = {
  name: "recommendations",
  title: "Who says what should be done?",
  description: "Claims that recommend something or name it as a condition, with who makes them.",
  cypher: cypherText(`
    MATCH (c:Claim)
    WHERE c.modality IN ["recommended", "required"] AND c.status = "accepted"
    OPTIONAL MATCH (who:Entity {id: c.attributedTo})
    RETURN who.id AS who, c.text AS says, c.modality AS modality, c.id AS claim
    ORDER BY who, claim
  `),
  columns: ["who", "says", "modality", "claim"],
  params: z.strictObject({}),
};
