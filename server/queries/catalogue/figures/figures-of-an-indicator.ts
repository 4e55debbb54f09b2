import { aThing } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const figuresOfAnIndicator = createQuestion({
  name: "figures-of-an-indicator",
  title: "What are the figures of a series, and when were they released?",
  group: "Figures",
  description:
    "Every figure of the series by period, with when it was released and whether it is final.",
  lookFor: "The same period with several releases: later figures correct earlier ones.",
  cypher: `
    MATCH (:Indicator {id: $indicator})<-[:QUANTIFIES]-(c:Claim)<-[:ABOUT]-(q:Quantity)
    WHERE c.status = "accepted"
    RETURN q.periodStart AS since, q.periodEnd AS until, q.comparator AS comparator,
      q.value AS figure, q.text AS words, q.unit AS unit,
      q.geography AS place, q.vintage AS released, q.dataStatus AS state, c.id AS claim
    ORDER BY since, until, released, claim, q.id
  `,
  columns: {
    since: ["From", "date"],
    until: ["To", "date"],
    comparator: ["More, less or about", "text"],
    figure: ["Figure", "number"],
    words: ["In words", "text"],
    unit: ["Unit", "text"],
    place: ["Where", "text"],
    released: ["Released", "date"],
    state: ["How final", "text"],
    claim: ["Claim", "claim"],
  },
  inputs: {
    indicator: aThing({
      title: "Series",
      help: "A series of figures, such as homicides in Mexico.",
      kinds: ["Indicator"],
    }),
  },
  show: { as: "table" },
  example: { indicator: "indicator/homicides-in-mexico" },
});
