import { evidenceIsOn } from "../in-scope.ts";
import { createQuestion } from "../question.ts";

export const qualified = createQuestion({
  name: "qualified",
  title: "Where does a text limit what is claimed?",
  group: "Texts side by side",
  description: "Passages that qualify, mention or dispute a claim and do not support it.",
  lookFor: "What exactly the passage takes back.",
  cypher: `
    MATCH (c:Claim)<-[:FOR]-(v:Evidence)
    WHERE c.status = "accepted" AND v.stance <> "supports" AND ${evidenceIsOn("v")}
    RETURN c.text AS says, v.stance AS stance, v.document AS document, v.para AS paragraph,
      v.quote AS phrase, v.note AS reference, c.id AS claim
    ORDER BY claim, v.id
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
  show: { as: "table" },
});
