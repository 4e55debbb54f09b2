import { evidenceIsOn } from "../in-scope.ts";
import { aThing } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const whatItRestsOn = createQuestion({
  name: "what-it-rests-on",
  title: "What does the word on a thing rest on?",
  group: "What it rests on",
  description:
    "Every passage or reference behind every claim about the thing, with its key phrase where there is one.",
  lookFor: "Claims that share a passage, and passages that limit a claim and do not support it.",
  cypher: `
    MATCH (:Entity {id: $thing})<-[:SUBJECT|OBJECT|QUANTIFIES]-(c:Claim)<-[:FOR]-(v:Evidence)
    WHERE c.status = "accepted" AND ${evidenceIsOn("v")}
    RETURN DISTINCT c.text AS says, v.stance AS stance, v.document AS document, v.para AS paragraph,
      v.quote AS phrase, v.note AS reference, c.id AS claim, v.start AS place, v.id AS passage
    ORDER BY document, paragraph, place, claim, passage
  `,
  columns: {
    says: ["What is said", "text"],
    stance: ["What the passage does", "text"],
    document: ["Text", "document"],
    paragraph: ["Paragraph", "paragraph"],
    phrase: ["Key phrase", "text"],
    reference: ["Reference", "text"],
    claim: ["Claim", "claim"],
  },
  inputs: { thing: aThing({ title: "Thing", help: "Any thing, such as fentanyl." }) },
  show: { as: "table" },
  example: { thing: "commodity/fentanyl" },
});
