import { said } from "../columns.ts";
import { maybeALayer } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const supplies = createQuestion({
  name: "supplies",
  title: "Who supplies whom, and with what?",
  group: "Supply chains and flows",
  description: "Every statement that one place or actor supplies another, surest first.",
  lookFor: "Goods that run one way and goods that run the other between the same two places.",
  cypher: `
    MATCH (a:Entity)-[r:SUPPLIES]->(b:Entity)
    WHERE $layer IS NULL OR r.layer = $layer
    RETURN a.id AS supplier, b.id AS supplied, r.commodity AS commodity, r.layer AS layer,
      r.modality AS modality, r.confidence AS confidence, r.id AS relation
    ORDER BY coalesce(r.confidence, -1) DESC, relation
  `,
  columns: {
    supplier: ["Supplier", "thing"],
    supplied: ["Supplied", "thing"],
    commodity: ["With what", "thing"],
    layer: ["Layer", "layer"],
    ...said,
  },
  inputs: { layer: maybeALayer("Only supplies in this layer.") },
  show: { as: "graph" },
});
