import { createQuestion } from "../question.ts";

export const figuresThatDiffer = createQuestion({
  name: "figures-that-differ",
  title: "Which figures of one series and period differ?",
  group: "Figures",
  description:
    "Pairs of figures of the same series, period, place and unit that are not the same number.",
  lookFor: "Whether one is a correction of the other or a count of something else.",
  cypher: `
    MATCH (t:Indicator)<-[:QUANTIFIES]-(c:Claim)<-[:ABOUT]-(q:Quantity)
    WHERE c.status = "accepted" AND q.value IS NOT NULL
    MATCH (t)<-[:QUANTIFIES]-(d:Claim)<-[:ABOUT]-(w:Quantity)
    WHERE d.status = "accepted" AND w.value > q.value AND w.unit = q.unit
      AND coalesce(w.kind, "") = coalesce(q.kind, "")
      AND w.periodStart = q.periodStart AND w.periodEnd = q.periodEnd
      AND coalesce(w.geography, "") = coalesce(q.geography, "")
    RETURN t.id AS indicator, q.periodStart AS since, q.periodEnd AS until, q.value AS lower,
      w.value AS higher,
      q.unit AS unit, c.id AS claim, d.id AS claim2
    ORDER BY indicator, since, lower, higher, claim, claim2
  `,
  columns: {
    indicator: ["Series", "thing"],
    since: ["From", "date"],
    until: ["To", "date"],
    lower: ["Lower figure", "number"],
    higher: ["Higher figure", "number"],
    unit: ["Unit", "text"],
    claim: ["Claim of the lower", "claim"],
    claim2: ["Claim of the higher", "claim"],
  },
  show: { as: "table" },
});
