import { createQuestion } from "../question.ts";

export const acrossBorders = createQuestion({
  name: "across-borders",
  title: "What runs from one country into another?",
  group: "The shape of the graph",
  description: "Relations between things that lie in different countries.",
  lookFor: "Which layers cross which border, and which way.",
  cypher: `
    MATCH (home:Place)<-[one:LOCATED_IN]-(a:Entity)-[r]->(b:Entity)-[two:LOCATED_IN]->(away:Place)
    WHERE home.level = "country" AND away.level = "country" AND home.id <> away.id
      AND type(r) <> "LOCATED_IN"
    RETURN home.id AS home, a.id AS subject, type(r) AS how, b.id AS object, away.id AS away,
      r.layer AS layer,
      r.id AS relation, one.id AS relation2, two.id AS relation3
    ORDER BY home, away, layer, relation, relation2, relation3
  `,
  columns: {
    home: ["Country", "thing"],
    subject: ["Subject", "thing"],
    how: ["How", "kind"],
    object: ["Object", "thing"],
    away: ["Other country", "thing"],
    layer: ["Layer", "layer"],
    relation: ["Relation", "relation"],
    relation2: ["Why in the first", "relation"],
    relation3: ["Why in the other", "relation"],
  },
  show: { as: "graph" },
});
