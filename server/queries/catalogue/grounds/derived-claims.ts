import { createQuestion } from "../question.ts";

export const derivedClaims = createQuestion({
  name: "derived-claims",
  title: "Which claims follow from others?",
  group: "What it rests on",
  description:
    "Claims that are worked out from other claims, with each they rest on. One falls when any of these falls.",
  lookFor: "Sums and shares over figures that are only provisional.",
  cypher: `
    MATCH (c:Claim)-[:DERIVED_FROM]->(base:Claim)
    WHERE c.status = "accepted" AND base.status = "accepted"
    RETURN c.text AS says, base.text AS restsOn, c.createdBy AS madeBy, c.id AS claim,
      base.id AS claim2
    ORDER BY claim, claim2
  `,
  columns: {
    says: ["What follows", "text"],
    restsOn: ["What it rests on", "text"],
    madeBy: ["Who worked it out", "text"],
    claim: ["Claim", "claim"],
    claim2: ["Claim it rests on", "claim"],
  },
  show: { as: "table" },
});
