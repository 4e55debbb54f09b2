import { said } from "../columns.ts";
import { aThing } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const causes = createQuestion({
  name: "causes",
  title: "What raises or lowers a thing?",
  group: "Causes and effects",
  description: "Every signed relation that ends in the thing: + raises it, - lowers it.",
  lookFor: "Causes that pull against each other, and causes that nobody states as fact.",
  cypher: `
    MATCH (a:Entity)-[r]->(b:Entity {id: $thing})
    WHERE r.sign IS NOT NULL
    RETURN a.id AS cause, r.sign AS sign, b.id AS effect, type(r) AS how,
      r.modality AS modality, r.confidence AS confidence, r.id AS relation
    ORDER BY sign, cause, relation
  `,
  columns: {
    cause: ["Cause", "thing"],
    sign: ["Raises or lowers", "text"],
    effect: ["Effect", "thing"],
    how: ["How", "kind"],
    ...said,
  },
  inputs: {
    thing: aThing({
      title: "Thing",
      help: "What is raised or lowered, such as US-Mexico relations.",
      kinds: ["Factor", "Activity", "Flow", "Indicator", "Event", "PolicyInstrument"],
    }),
  },
  show: { as: "graph" },
  example: { thing: "factor/us-mexico-relations" },
});
