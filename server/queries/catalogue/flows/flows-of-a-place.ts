import { said } from "../columns.ts";
import { aThing } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const flowsOfAPlace = createQuestion({
  name: "flows-of-a-place",
  title: "Which flows start, pass or end in a place?",
  group: "Supply chains and flows",
  description: "Each flow that touches the place or actor, and how it does.",
  lookFor: "Whether more begins, passes or ends there, and in which layers.",
  cypher: `
    MATCH (f:Flow)-[r]->(p:Entity {id: $place})
    WHERE type(r) IN ["FLOW_FROM", "FLOW_TO", "ROUTED_VIA"]
    RETURN f.id AS flow, type(r) AS how, p.id AS place, r.layer AS layer,
      r.modality AS modality, r.confidence AS confidence, r.id AS relation
    ORDER BY flow, how
  `,
  columns: {
    flow: ["Flow", "thing"],
    how: ["How it touches the place", "kind"],
    place: ["Place", "thing"],
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
