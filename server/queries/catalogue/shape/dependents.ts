import { said } from "../columns.ts";
import { aThing } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const dependents = createQuestion({
  name: "dependents",
  title: "Who or what depends on a thing?",
  group: "The shape of the graph",
  description:
    "One step from the thing: what needs it, what starts from it, passes through it, is moved by it or carries it, and what it supplies, feeds, makes, trades or helps.",
  lookFor: "Dependents that have nothing else to lean on.",
  cypher: `
    MATCH (t:Entity {id: $thing})-[r]-(other:Entity)
    WHERE (endNode(r).id = $thing
        AND type(r) IN ["REQUIRES", "FLOW_FROM", "FLOW_BY", "FLOW_OF", "ROUTED_VIA"])
      OR (startNode(r).id = $thing
        AND type(r) IN ["SUPPLIES", "INPUT_TO", "PRODUCES", "TRAFFICS", "FACILITATES"])
    RETURN other.id AS dependent, startNode(r).id AS subject, type(r) AS how,
      endNode(r).id AS object,
      r.layer AS layer, r.modality AS modality, r.confidence AS confidence, r.id AS relation
    ORDER BY dependent, how, relation
  `,
  columns: {
    dependent: ["Dependent", "thing"],
    subject: ["Subject", "thing"],
    how: ["How", "kind"],
    object: ["Object", "thing"],
    layer: ["Layer", "layer"],
    ...said,
  },
  inputs: {
    thing: aThing({
      title: "Actor, place or commodity",
      help: "What the others depend on, such as China.",
    }),
  },
  show: { as: "graph" },
  example: { thing: "place/china" },
});
