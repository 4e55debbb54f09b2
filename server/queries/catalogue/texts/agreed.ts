import { said } from "../columns.ts";
import { entrySupports } from "../in-scope.ts";
import { aWholeNumber } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const agreed = createQuestion({
  name: "agreed",
  title: "What do several publishers agree on?",
  group: "Texts side by side",
  description: "Relations that the texts of two publishers or more support, most first.",
  lookFor: "Whether the publishers look for themselves or repeat each other.",
  cypher: `
    MATCH (a:Entity)-[r]->(b:Entity)
    UNWIND range(0, size(r.claims) - 1) AS i
    WITH a, r, b, i
    WHERE ${entrySupports("r")}
    WITH a, r, b,
      count(DISTINCT CASE r.sources[i] WHEN "" THEN r.documents[i] ELSE r.sources[i] END) AS publishers
    WHERE publishers >= $least
    RETURN a.id AS subject, type(r) AS how, b.id AS object, publishers, r.modality AS modality,
      r.confidence AS confidence, r.id AS relation
    ORDER BY publishers DESC, relation
  `,
  columns: {
    subject: ["Subject", "thing"],
    how: ["How", "kind"],
    object: ["Object", "thing"],
    publishers: ["Publishers", "number"],
    ...said,
  },
  inputs: {
    least: aWholeNumber({
      title: "At least",
      help: "How many publishers have to agree.",
      min: 2,
      max: 100,
      usual: 2,
    }),
  },
  show: { as: "graph" },
});
