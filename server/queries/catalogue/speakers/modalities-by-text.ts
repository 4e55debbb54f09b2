import { evidenceIsOn } from "../in-scope.ts";
import { createQuestion } from "../question.ts";

export const modalitiesByText = createQuestion({
  name: "modalities-by-text",
  title: "How does each text make its claims?",
  group: "Who says what",
  description: "How many claims each text states, attributes, reports, recommends and so on.",
  lookFor: "Texts that mostly recommend beside texts that mostly count.",
  cypher: `
    MATCH (c:Claim)<-[:FOR]-(v:Evidence)
    WHERE c.status = "accepted" AND c.derivedFrom IS NULL AND ${evidenceIsOn("v")}
    RETURN v.document AS document, c.modality AS modality, count(DISTINCT c.id) AS claims
    ORDER BY document, claims DESC, modality
  `,
  columns: {
    document: ["Text", "document"],
    modality: ["How it is said", "modality"],
    claims: ["Claims", "number"],
  },
  show: { as: "table" },
});
