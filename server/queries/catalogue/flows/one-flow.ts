import { said } from "../columns.ts";
import { aThing } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const oneFlow = createQuestion({
  name: "one-flow",
  title: "What is known of one flow?",
  group: "Supply chains and flows",
  description:
    "What the flow carries, where it starts, passes and ends, who moves it, and all else that is related to it.",
  lookFor: "Which of these the texts state as fact, and which they only report or imply.",
  cypher: `
    MATCH (:Flow {id: $flow})-[r]-(:Entity)
    WITH r, startNode(r) AS a, endNode(r) AS b
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
  inputs: {
    flow: aThing({ title: "Flow", help: "A flow, such as precursors to Mexico.", kinds: ["Flow"] }),
  },
  show: { as: "graph" },
  example: { flow: "flow/precursors-to-mexico" },
});
