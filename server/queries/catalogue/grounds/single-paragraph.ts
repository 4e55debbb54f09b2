import { told } from "../columns.ts";
import { evidenceIsOn } from "../in-scope.ts";
import { createQuestion } from "../question.ts";

export const singleParagraph = createQuestion({
  name: "single-paragraph",
  title: "Which claims rest on one paragraph?",
  group: "What it rests on",
  description:
    "Claims with a single paragraph of a single text behind them, in the order of the text.",
  lookFor: "Long rows of claims out of one paragraph: a slip of reading there touches them all.",
  cypher: `
    MATCH (c:Claim)<-[:FOR]-(v:Evidence)
    WHERE c.status = "accepted" AND c.derivedFrom IS NULL AND v.stance = "supports"
      AND ${evidenceIsOn("v")}
    WITH c, count(DISTINCT v.document) AS texts, count(v) AS passages, count(v.para) AS placed,
      count(DISTINCT v.para) AS paragraphs, min(v.document) AS document, min(v.para) AS paragraph
    WHERE texts = 1 AND placed = passages AND paragraphs = 1
    RETURN document, paragraph, c.text AS says, c.modality AS modality, c.id AS claim
    ORDER BY document, paragraph, claim
  `,
  columns: { document: ["Text", "document"], paragraph: ["Paragraph", "paragraph"], ...told },
  show: { as: "table" },
});
