import { said } from "../columns.ts";
import { aThing } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const placeTrade = createQuestion({
  name: "place-trade",
  title: "What does a place receive, and what does it send?",
  group: "Supply chains and flows",
  description:
    "Every supply that ends or begins at the place, and every flow that does, with what is moved.",
  lookFor: "Whether goods come in one way while money or arms go out the other.",
  cypher: `
    MATCH (p:Entity {id: $place})-[r]-(other:Entity)
    WHERE type(r) IN ["SUPPLIES", "FLOW_FROM", "FLOW_TO"]
    RETURN CASE
        WHEN type(r) = "FLOW_TO" OR (type(r) = "SUPPLIES" AND endNode(r).id = $place) THEN "receives"
        ELSE "sends"
      END AS way, other.id AS other, r.commodity AS commodity, type(r) AS how, r.layer AS layer,
      r.modality AS modality, r.confidence AS confidence, r.id AS relation
    ORDER BY way, layer, other, relation
  `,
  columns: {
    way: ["Receives or sends", "text"],
    other: ["Whom or what with", "thing"],
    commodity: ["With what", "thing"],
    how: ["How", "kind"],
    layer: ["Layer", "layer"],
    ...said,
  },
  inputs: {
    place: aThing({
      title: "Place or actor",
      help: "A place, such as Mexico, or an actor.",
      kinds: ["Place", "CriminalGroup", "ActorClass", "PublicBody", "Organization"],
    }),
  },
  show: { as: "graph" },
  example: { place: "place/mexico" },
});
