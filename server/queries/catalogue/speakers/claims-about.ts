import { told } from "../columns.ts";
import { evidenceIsOn } from "../in-scope.ts";
import { aThing } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const claimsAbout = createQuestion({
  name: "claims-about",
  title: "What is said about a thing, newest first?",
  group: "Who says what",
  description:
    "Every claim with the thing as its subject or object, or with a figure of it, by the date of the text.",
  lookFor: "How the word on a thing changes over time, and claims whose text bears no date.",
  cypher: `
    MATCH (:Entity {id: $thing})<-[part]-(c:Claim)<-[:FOR]-(v:Evidence)
    WHERE type(part) IN ["SUBJECT", "OBJECT", "QUANTIFIES"] AND c.status = "accepted"
      AND ${evidenceIsOn("v")}
    MATCH (d:Entity {id: v.document})
    WITH c, type(part) AS part, max(d.date) AS date
    RETURN date,
      CASE part
        WHEN "SUBJECT" THEN "subject"
        WHEN "OBJECT" THEN "object"
        ELSE "what is counted"
      END AS part,
      c.text AS says, c.modality AS modality, c.id AS claim
    ORDER BY coalesce(date, "") DESC, claim, part
  `,
  columns: {
    date: ["Date of the text", "date"],
    part: ["What the thing is in it", "text"],
    ...told,
  },
  inputs: { thing: aThing({ title: "Thing", help: "Any thing, such as China." }) },
  show: { as: "table" },
  example: { thing: "place/china" },
});
