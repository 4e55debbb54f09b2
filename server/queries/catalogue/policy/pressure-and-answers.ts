import { said } from "../columns.ts";
import { createQuestion } from "../question.ts";

export const pressureAndAnswers = createQuestion({
  name: "pressure-and-answers",
  title: "Who presses whom, and who answers?",
  group: "Policy and recommendations",
  description:
    "Everyone who tries to change what another does, and everything done because of something else.",
  lookFor: "Pressure that is answered, and pressure of which no answer is told.",
  cypher: `
    MATCH (a:Entity)-[r]->(b:Entity)
    WHERE type(r) IN ["PRESSURES", "RESPONDS_TO"]
    RETURN a.id AS subject, type(r) AS how, b.id AS object, r.layer AS layer,
      r.modality AS modality, r.confidence AS confidence, r.id AS relation
    ORDER BY how, subject, object, relation
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
