import { createQuestion } from "../question.ts";

export const supplyChains = createQuestion({
  name: "supply-chains",
  title: "What goes into what goes into what?",
  group: "Supply chains and flows",
  description: "Two steps in a row, each of which supplies, feeds or produces the next.",
  lookFor: "Things in the middle of many rows: whatever stops there stops on both sides.",
  cypher: `
    MATCH (a:Entity)-[one]->(b:Entity)-[two]->(c:Entity)
    WHERE type(one) IN ["SUPPLIES", "INPUT_TO", "PRODUCES", "TRAFFICS"]
      AND type(two) IN ["SUPPLIES", "INPUT_TO", "PRODUCES", "TRAFFICS"]
      AND a.id <> c.id
    RETURN a.id AS source, type(one) AS step, b.id AS middle, type(two) AS next,
      c.id AS target, one.id AS relation, two.id AS relation2
    ORDER BY source, middle, target, relation, relation2
  `,
  columns: {
    source: ["From", "thing"],
    step: ["First step", "kind"],
    middle: ["By way of", "thing"],
    next: ["Second step", "kind"],
    target: ["To", "thing"],
    relation: ["First relation", "relation"],
    relation2: ["Second relation", "relation"],
  },
  show: { as: "graph" },
});
