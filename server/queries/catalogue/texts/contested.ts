import { said } from "../columns.ts";
import { createQuestion } from "../question.ts";

export const contested = createQuestion({
  name: "contested",
  title: "What do the sources disagree about?",
  group: "Texts side by side",
  description: "Relations that an accepted claim disputes.",
  lookFor: "Whether the sources differ on the thing itself or only on how much of it there is.",
  cypher: `
    MATCH (a:Entity)-[r]->(b:Entity)
    WHERE r.contested
    RETURN a.id AS subject, type(r) AS how, b.id AS object, r.modality AS modality,
      r.confidence AS confidence, r.id AS relation
    ORDER BY relation
  `,
  columns: {
    subject: ["Subject", "thing"],
    how: ["How", "kind"],
    object: ["Object", "thing"],
    ...said,
  },
  show: { as: "graph" },
  holds: (edge) => edge.contested,
});
