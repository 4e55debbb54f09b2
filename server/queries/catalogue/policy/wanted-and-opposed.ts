import { said } from "../columns.ts";
import { createQuestion } from "../question.ts";

export const wantedAndOpposed = createQuestion({
  name: "wanted-and-opposed",
  title: "Who wants what, and who does not want it?",
  group: "Policy and recommendations",
  description: "Everyone who advocates or opposes a policy, an activity or a condition.",
  lookFor: "The same proposal wanted by one side and opposed by the other.",
  cypher: `
    MATCH (a:Entity)-[r]->(b:Entity)
    WHERE type(r) IN ["ADVOCATES", "OPPOSES"]
    RETURN a.id AS subject, type(r) AS how, b.id AS object, r.layer AS layer,
      r.modality AS modality, r.confidence AS confidence, r.id AS relation
    ORDER BY object, how, subject, relation
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
