import { evidenceIsOn } from "../in-scope.ts";
import { createQuestion } from "../question.ts";

export const claimsByText = createQuestion({
  name: "claims-by-text",
  title: "How much does each text say?",
  group: "Texts side by side",
  description: "How many claims rest on each text.",
  lookFor: "How much of the whole hangs on the longest text.",
  cypher: `
    MATCH (c:Claim)<-[:FOR]-(v:Evidence)
    WHERE c.status = "accepted" AND c.derivedFrom IS NULL AND ${evidenceIsOn("v")}
    MATCH (d:Entity {id: v.document})
    RETURN d.id AS document, d.date AS date, count(DISTINCT c.id) AS claims
    ORDER BY claims DESC, document
  `,
  columns: { document: ["Text", "document"], date: ["Date", "date"], claims: ["Claims", "number"] },
  show: { as: "chart", chart: "bars", label: "document", value: "claims" },
});
