import { said } from "../columns.ts";
import { createQuestion } from "../question.ts";

export const harms = createQuestion({
  name: "harms",
  title: "Who or what is harmed, and by what?",
  group: "Causes and effects",
  description: "Every statement that something causes injury, death or cost.",
  lookFor: "Harms on both sides of the border.",
  cypher: `
    MATCH (a:Entity)-[r:HARMS]->(b:Entity)
    RETURN a.id AS subject, type(r) AS how, b.id AS object, r.layer AS layer,
      r.modality AS modality, r.confidence AS confidence, r.id AS relation
    ORDER BY object, subject, relation
  `,
  columns: {
    subject: ["Subject", "thing"],
    how: ["How", "kind"],
    object: ["Object", "thing"],
    layer: ["Layer", "layer"],
    ...said,
  },
  show: { as: "graph" },
});
