import * as z from "zod";

/** The evidence layer: what ties each thing the graph says to a passage. */
export const ClaimKind = z.enum([
  "fact",
  "figure",
  "causal",
  "assessment",
  "recommendation",
  "forecast",
  "judgement",
  "condition",
  "uncertainty",
]);
export const ClaimStatus = z.enum(["proposed", "accepted", "rejected"]);
export const Polarity = z.enum(["affirmed", "negated"]);
export const Rank = z.enum(["preferred", "normal", "deprecated"]);
export const CreatedBy = z.enum(["person", "rule", "model"]);
export const Stance = z.enum(["supports", "disputes", "qualifies", "mentions"]);
export type Stance = z.infer<typeof Stance>;
export const Sign = z.enum(["+", "-", "0", "?"]);
export type Sign = z.infer<typeof Sign>;
export const Reliability = z.enum(["A", "B", "C", "D", "E", "F"]);

export const Comparator = z.enum(["=", ">", ">=", "<", "<=", "~"]);
export const QuantityKind = z.enum(["count", "mass", "money", "percent_change", "share", "rank"]);
export const PeriodType = z.enum(["calendar", "us_fiscal", "rolling12", "cumulative"]);
export const DataStatus = z.enum(["provisional", "revised", "final"]);

/** Labels of the evidence layer in the store. */
export const evidenceLabels = ["Claim", "Evidence", "Quantity", "Source", "Review"] as const;

/** Edges of the evidence layer in the store; a path never walks them. */
export const evidenceEdges = [
  "SUBJECT",
  "OBJECT",
  "FOR",
  "IN",
  "ABOUT",
  "ASSERTS",
  "DISPUTES",
  "PUBLISHED",
  "QUANTIFIES",
  "REFINES",
  "SUPERSEDES",
  "CONTRADICTS",
  "DERIVED_FROM",
  "ATTRIBUTED_TO",
] as const;
