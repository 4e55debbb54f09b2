import { said } from "../columns.ts";
import { entrySupports } from "../in-scope.ts";
import { maybeALayer } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const singleSource = createQuestion({
  name: "single-source",
  title: "What rests on a single publisher?",
  group: "What it rests on",
  description:
    "Relations that the texts of one publisher alone support. A text without a publisher counts as its own.",
  lookFor: "Whether the one publisher has a stake in what it says.",
  cypher: `
    MATCH (a:Entity)-[r]->(b:Entity)
    WHERE $layer IS NULL OR r.layer = $layer
    UNWIND range(0, size(r.claims) - 1) AS i
    WITH a, r, b, i
    WHERE ${entrySupports("r")}
    WITH a, r, b,
      count(DISTINCT CASE r.sources[i] WHEN "" THEN r.documents[i] ELSE r.sources[i] END) AS publishers,
      min(r.sources[i]) AS source, min(r.documents[i]) AS document
    WHERE publishers = 1
    OPTIONAL MATCH (s:Source {id: source})
    RETURN a.id AS subject, type(r) AS how, b.id AS object, r.layer AS layer,
      r.modality AS modality,
      r.confidence AS confidence, r.id AS relation, s.name AS publisher, document
    ORDER BY publisher, relation
  `,
  columns: {
    subject: ["Subject", "thing"],
    how: ["How", "kind"],
    object: ["Object", "thing"],
    layer: ["Layer", "layer"],
    ...said,
    publisher: ["Publisher", "text"],
    document: ["A text of it", "document"],
  },
  inputs: { layer: maybeALayer("Only relations in this layer.") },
  show: { as: "graph" },
});
