import { createQuestion } from "../question.ts";

export const adviceAndEvidence = createQuestion({
  name: "advice-and-evidence",
  title: "What is recommended, and what is stated about the same thing?",
  group: "Policy and recommendations",
  description:
    "Each recommendation or condition beside every statement of fact about the thing it concerns.",
  lookFor: "Advice about things of which nothing at all is stated does not appear here.",
  cypher: `
    MATCH (want:Claim)-[:OBJECT]->(t:Entity)<-[:SUBJECT|OBJECT]-(told:Claim)
    WHERE want.modality IN ["recommended", "required"] AND want.status = "accepted"
      AND told.modality IN ["asserted", "attributed", "reported"] AND told.status = "accepted"
    RETURN DISTINCT t.id AS thing, want.text AS advice, told.text AS stated,
      told.modality AS modality,
      want.id AS claim, told.id AS claim2
    ORDER BY thing, claim, claim2
  `,
  columns: {
    thing: ["Thing", "thing"],
    advice: ["What is recommended", "text"],
    stated: ["What is stated", "text"],
    modality: ["How it is stated", "modality"],
    claim: ["Recommendation", "claim"],
    claim2: ["Statement", "claim"],
  },
  show: { as: "table" },
});
