import * as z from "zod";

import { Layer } from "../../../graph-seed/ontology/layers.ts";
import { cypherText, type Question } from "./question.ts";

export const supplies: Question = {
  name: "supplies",
  title: "Who supplies whom, and with what?",
  description: "Every statement that one place or actor supplies another, surest first.",
  cypher: cypherText(`
    MATCH (a:Entity)-[r:SUPPLIES]->(b:Entity)
    WHERE $layer IS NULL OR r.layer = $layer
    OPTIONAL MATCH (c:Entity {id: r.commodity})
    RETURN a.id AS supplier, b.id AS supplied, c.id AS commodity, r.layer AS layer,
      r.modality AS modality, r.confidence AS confidence, r.id AS relation
    ORDER BY coalesce(r.confidence, -1) DESC, relation
  `),
  columns: ["supplier", "supplied", "commodity", "layer", "modality", "confidence", "relation"],
  params: z.strictObject({
    layer: Layer.nullable().default(null).describe("Only supplies in this layer."),
  }),
};
