import { evidenceIsOn } from "../in-scope.ts";
import { createQuestion } from "../question.ts";

export const contradictions = createQuestion({
  name: "contradictions",
  title: "Which claims contradict each other?",
  group: "Texts side by side",
  description:
    "Pairs of claims that cannot both be right as they stand, each with a text that makes it.",
  lookFor: "Whether the two count the same thing, in the same place and time.",
  cypher: `
    MATCH (one:Claim)-[:CONTRADICTS]->(other:Claim)
    WHERE one.status = "accepted" AND other.status = "accepted"
    OPTIONAL MATCH (one)<-[:FOR]-(v:Evidence) WHERE ${evidenceIsOn("v")}
    WITH one, other, min(v.document) AS document
    OPTIONAL MATCH (other)<-[:FOR]-(w:Evidence) WHERE ${evidenceIsOn("w")}
    WITH one, other, document, min(w.document) AS document2
    RETURN one.text AS says, document, other.text AS against, document2, one.id AS claim,
      other.id AS claim2
    ORDER BY claim, claim2
  `,
  columns: {
    says: ["One says", "text"],
    document: ["Its text", "document"],
    against: ["The other says", "text"],
    document2: ["That one’s text", "document"],
    claim: ["Claim", "claim"],
    claim2: ["Claim against it", "claim"],
  },
  show: { as: "table" },
});
