import { told } from "../columns.ts";
import { evidenceIsOn } from "../in-scope.ts";
import { createQuestion } from "../question.ts";

export const referencesOnly = createQuestion({
  name: "references-only",
  title: "Which claims rest on a reference and not on a passage?",
  group: "What it rests on",
  description:
    "Claims for which a page or a report is named but no paragraph and no key phrase is kept.",
  lookFor: "Figures among them: each can be looked up where the reference says.",
  cypher: `
    MATCH (c:Claim)<-[:FOR]-(v:Evidence)
    WHERE c.status = "accepted" AND ${evidenceIsOn("v")}
    WITH c, count(v.quote) AS phrases, count(v.para) AS paragraphs, min(v.document) AS document,
      min(v.note) AS reference
    WHERE phrases = 0 AND paragraphs = 0
    RETURN document, reference, c.text AS says, c.modality AS modality, c.id AS claim
    ORDER BY document, claim
  `,
  columns: { document: ["Text", "document"], reference: ["Reference", "text"], ...told },
  show: { as: "table" },
});
