import { said } from "../columns.ts";
import { aThing } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const commodityChain = createQuestion({
  name: "commodity-chain",
  title: "How does a commodity come about, end to end?",
  group: "Supply chains and flows",
  description:
    "What goes into the commodity, one step back or two, who makes and trades it, and the flows that carry it and its inputs, each with where it starts, passes and ends.",
  lookFor: "Where the chain crosses a border, and the steps for which no actor is named.",
  cypher: `
    MATCH inputs = (:Commodity {id: $commodity})<-[:INPUT_TO*0..2]-(part:Entity)
    MATCH carried = (part)<-[:FLOW_OF*0..1]-(link:Entity)
    WITH link, [step IN relationships(inputs) + relationships(carried) | step.id] AS through
    MATCH (link)-[r]-(:Entity)
    WHERE type(r) IN ["INPUT_TO", "PRODUCES", "TRAFFICS", "FLOW_OF", "FLOW_FROM", "FLOW_TO",
      "FLOW_BY", "ROUTED_VIA"]
      AND NOT r.id IN through
    WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b, through
    RETURN a.id AS subject, type(r) AS how, b.id AS object, r.layer AS layer,
      r.modality AS modality, r.confidence AS confidence, r.id AS relation, through
    ORDER BY size(through), layer, how, subject, object, relation, through
  `,
  columns: {
    subject: ["Subject", "thing"],
    how: ["How", "kind"],
    object: ["Object", "thing"],
    layer: ["Layer", "layer"],
    ...said,
    through: ["Reached through", "list"],
  },
  inputs: {
    commodity: aThing({
      title: "Commodity",
      help: "A class of goods, such as fentanyl.",
      kinds: ["Commodity"],
    }),
  },
  show: { as: "graph" },
  example: { commodity: "commodity/fentanyl" },
});
