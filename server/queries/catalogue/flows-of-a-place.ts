import * as z from "zod";

import { EntityId } from "../../../contract/ids.ts";
import { cypherText, type Question } from "./question.ts";

export const flowsOfAPlace: Question = {
  name: "flows-of-a-place",
  title: "Which flows start, pass or end in a place?",
  description: "Each flow that touches the place or actor, and how it does.",
  cypher: cypherText(`
    MATCH (f:Flow)-[r]->(p:Entity {id: $place})
    WHERE type(r) IN ["FLOW_FROM", "FLOW_TO", "ROUTED_VIA"]
    RETURN f.id AS flow, type(r) AS how, p.id AS place, r.layer AS layer,
      r.modality AS modality, r.confidence AS confidence, r.id AS relation
    ORDER BY flow, how
  `),
  columns: ["flow", "how", "place", "layer", "modality", "confidence", "relation"],
  params: z.strictObject({ place: EntityId.describe("The id of a place, such as place/mexico.") }),
};
