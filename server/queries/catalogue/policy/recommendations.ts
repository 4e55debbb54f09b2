import { told } from "../columns.ts";
import { createQuestion } from "../question.ts";

export const recommendations = createQuestion({
  name: "recommendations",
  title: "Who says what should be done?",
  group: "Policy and recommendations",
  description: "Claims that recommend something or name it as a condition, with who makes them.",
  lookFor: "Advice that nobody in particular gives, and who gives most of it.",
  cypher: `
    MATCH (c:Claim)
    WHERE c.modality IN ["recommended", "required"] AND c.status = "accepted"
    RETURN c.attributedTo AS who, c.text AS says, c.modality AS modality, c.id AS claim
    ORDER BY who, claim
  `,
  columns: { who: ["Who", "thing"], ...told },
  show: { as: "table" },
});
