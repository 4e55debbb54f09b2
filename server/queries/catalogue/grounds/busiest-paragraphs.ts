import { evidenceIsOn } from "../in-scope.ts";
import { createQuestion } from "../question.ts";

export const busiestParagraphs = createQuestion({
  name: "busiest-paragraphs",
  title: "Which paragraphs carry the most?",
  group: "What it rests on",
  description: "How many claims rest on each paragraph of a text.",
  lookFor: "Whether the argument is spread out or stands in a few paragraphs.",
  cypher: `
    MATCH (c:Claim)<-[:FOR]-(v:Evidence)
    WHERE c.status = "accepted" AND v.para IS NOT NULL AND ${evidenceIsOn("v")}
    RETURN v.document AS document, v.para AS paragraph, count(DISTINCT c.id) AS claims
    ORDER BY claims DESC, document, paragraph
  `,
  columns: {
    document: ["Text", "document"],
    paragraph: ["Paragraph", "paragraph"],
    claims: ["Claims", "number"],
  },
  show: { as: "chart", chart: "bars", label: "paragraph", value: "claims" },
});
