import { aWholeNumber } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const unsureClaims = createQuestion({
  name: "unsure-claims",
  title: "Which claims are we least sure of?",
  group: "What it rests on",
  description:
    "Claims whose number, from 0 to 100, is at most the one given, and why it is so low.",
  lookFor: "Claims that others are built on.",
  cypher: `
    MATCH (c:Claim)
    WHERE c.status = "accepted" AND c.confidence <= $most
    RETURN c.confidence AS confidence, c.text AS says, c.confidenceBasis AS why,
      c.modality AS modality,
      c.id AS claim
    ORDER BY confidence, claim
  `,
  columns: {
    confidence: ["How sure", "number"],
    says: ["What is said", "text"],
    why: ["Why", "text"],
    modality: ["How it is said", "modality"],
    claim: ["Claim", "claim"],
  },
  inputs: {
    most: aWholeNumber({
      title: "At most",
      help: "The highest number to show, from 0 to 100.",
      min: 0,
      max: 100,
      usual: 40,
    }),
  },
  show: { as: "table" },
});
