/** The figures of an indicator on one axis, and their table. */
export const figures = {
  "figures.summary":
    "{count, plural, one {# figure} other {# figures}} from {texts, plural, one {# text} other {# texts}}. The numbers stated run from {low} to {high} {unit}.",
  "figures.summary-one": "One figure: {figure}.",
  "figures.against":
    "{count, plural, one {# of them stands against another claim.} other {# of them stand against other claims.}}",
  "figures.first": "Only the first {shown} of {all} claims are read here.",
  "figures.where": "{unit} · {where}",
  "figures.plot": "{unit} on one axis",
  "figures.period.fiscal": "FY {period}",
  "figures.period.rolling": "12 months to {period}",
  "figures.period.since": "since {period}",
  "figures.period.until": "to {period}",
  "figures.period.none": "no period",
  "figures.mark-against": "{mark}. Another claim contradicts it",
  "figures.key.provisional": "provisional",
  "figures.key.settled": "final, revised or not said",
  "figures.key.range": "range as stated",
  "figures.key.open": "more or less than",
  "figures.key.rough": "about",
  "figures.key.against": "contradicted",
  "figures.table": "As a table",
  "figures.table-period": "Period",
  "figures.table-figure": "Figure",
  "figures.table-source": "Source",
  "figures.table-of": "Figures: {unit}",
} as const;
