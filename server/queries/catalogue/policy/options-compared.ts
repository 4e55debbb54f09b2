import { said } from "../columns.ts";
import { createQuestion } from "../question.ts";

export const optionsCompared = createQuestion({
  name: "options-compared",
  title: "Which options are weighed against each other?",
  group: "Policy and recommendations",
  description: "Every pair of policies that a text compares or runs side by side.",
  lookFor: "Whether the two are offered in place of each other or together.",
  cypher: `
    MATCH (a:Entity)-[r:COMPARED_WITH]->(b:Entity)
    RETURN a.id AS one, b.id AS other, r.mode AS mode, r.modality AS modality,
      r.confidence AS confidence, r.id AS relation
    ORDER BY one, other, relation
  `,
  columns: {
    one: ["One option", "thing"],
    other: ["The other", "thing"],
    mode: ["Instead or alongside", "text"],
    ...said,
  },
  show: { as: "graph" },
});
