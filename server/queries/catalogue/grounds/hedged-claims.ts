import { told } from "../columns.ts";
import { createQuestion } from "../question.ts";

export const hedgedClaims = createQuestion({
  name: "hedged-claims",
  title: "Which claims does the text itself limit?",
  group: "What it rests on",
  description: "Claims that rest on a word such as “often” or “reportedly”, and that word.",
  lookFor: "How much weaker a claim gets when the word is read along with it.",
  cypher: `
    MATCH (c:Claim)
    WHERE c.hedge IS NOT NULL AND c.status = "accepted"
    RETURN c.hedge AS hedge, c.text AS says, c.modality AS modality, c.id AS claim
    ORDER BY hedge, claim
  `,
  columns: { hedge: ["The limiting word", "text"], ...told },
  show: { as: "table" },
});
