import { createQuestion } from "../question.ts";

export const figures = createQuestion({
  name: "figures",
  title: "Which figures are there, and what for?",
  group: "Figures",
  description: "Every number of the sources with its unit, its period and the claim it stands in.",
  lookFor: "Figures without a period, and figures that are bounds and not counts.",
  cypher: `
    MATCH (q:Quantity)-[:ABOUT]->(c:Claim)
    WHERE c.status = "accepted"
    RETURN c.text AS says, q.comparator AS comparator, q.value AS figure, q.text AS words,
      q.unit AS unit, q.periodStart AS since, q.periodEnd AS until, c.id AS claim
    ORDER BY claim, q.id
  `,
  columns: {
    says: ["What is said", "text"],
    comparator: ["More, less or about", "text"],
    figure: ["Figure", "number"],
    words: ["In words", "text"],
    unit: ["Unit", "text"],
    since: ["From", "date"],
    until: ["To", "date"],
    claim: ["Claim", "claim"],
  },
  show: { as: "table" },
});
