import { createQuestion } from "../question.ts";

export const unfinishedFigures = createQuestion({
  name: "unfinished-figures",
  title: "Which figures are not final?",
  group: "Figures",
  description: "Figures that whoever counts them calls provisional or revised.",
  lookFor: "Whether a final figure for the same period stands elsewhere.",
  cypher: `
    MATCH (c:Claim)<-[:ABOUT]-(q:Quantity)
    WHERE c.status = "accepted" AND q.dataStatus IN ["provisional", "revised"]
    OPTIONAL MATCH (c)-[:QUANTIFIES]->(t:Indicator)
    RETURN t.id AS indicator, q.dataStatus AS state, q.periodStart AS since, q.periodEnd AS until,
      q.comparator AS comparator, q.value AS figure, q.text AS words, q.unit AS unit,
      q.vintage AS released, c.id AS claim
    ORDER BY indicator, since, released, claim, q.id
  `,
  columns: {
    indicator: ["Series", "thing"],
    state: ["How final", "text"],
    since: ["From", "date"],
    until: ["To", "date"],
    comparator: ["More, less or about", "text"],
    figure: ["Figure", "number"],
    words: ["In words", "text"],
    unit: ["Unit", "text"],
    released: ["Released", "date"],
    claim: ["Claim", "claim"],
  },
  show: { as: "table" },
});
