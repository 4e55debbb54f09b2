import { said } from "../columns.ts";
import { aThing } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const effects = createQuestion({
  name: "effects",
  title: "What does a thing raise or lower?",
  group: "Causes and effects",
  description: "Every signed relation that begins at the thing: + raises the other, - lowers it.",
  lookFor: "Effects in another layer than the thing itself.",
  cypher: `
    MATCH (a:Entity {id: $thing})-[r]->(b:Entity)
    WHERE r.sign IS NOT NULL
    RETURN a.id AS cause, r.sign AS sign, b.id AS effect, type(r) AS how,
      r.modality AS modality, r.confidence AS confidence, r.id AS relation
    ORDER BY sign, effect, relation
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
      help: "What does the raising or lowering, such as mistrust.",
      kinds: [
        "Factor",
        "Activity",
        "Flow",
        "Indicator",
        "Event",
        "PolicyInstrument",
        "CriminalGroup",
        "ActorClass",
        "PublicBody",
        "Organization",
      ],
    }),
  },
  show: { as: "graph" },
  example: { thing: "factor/mistrust" },
});
