import { said } from "../columns.ts";
import { createQuestion } from "../question.ts";

export const measures = createQuestion({
  name: "measures",
  title: "What is measured, and by what?",
  group: "Figures",
  description: "Every thing that a series tracks.",
  lookFor: "Things that no series tracks, and series that track only a part.",
  cypher: `
    MATCH (a:Entity)-[r:MEASURED_BY]->(b:Indicator)
    RETURN a.id AS thing, b.id AS indicator, b.unit AS unit, r.layer AS layer,
      r.modality AS modality,
      r.confidence AS confidence, r.id AS relation
    ORDER BY thing, indicator, relation
  `,
  columns: {
    thing: ["Thing", "thing"],
    indicator: ["Series", "thing"],
    unit: ["Unit", "text"],
    layer: ["Layer", "layer"],
    ...said,
  },
  show: { as: "graph" },
});
