import { said } from "../columns.ts";
import { aThing } from "../inputs.ts";
import { createQuestion } from "../question.ts";

export const policyTargetsAndNeeds = createQuestion({
  name: "policy-targets-and-needs",
  title: "What does a policy aim at, and what does it need?",
  group: "Policy and recommendations",
  description:
    "All that the policy targets, all that it cannot succeed without, and who is party to it.",
  lookFor: "Needs that are themselves only recommended or not yet there.",
  cypher: `
    MATCH (p:Entity {id: $policy})-[r]-(:Entity)
    WHERE (type(r) IN ["TARGETS", "REQUIRES"] AND startNode(r).id = $policy)
      OR (type(r) = "PARTY_TO" AND endNode(r).id = $policy)
    WITH r, startNode(r) AS a, endNode(r) AS b
    RETURN a.id AS subject, type(r) AS how, b.id AS object, r.layer AS layer,
      r.modality AS modality, r.confidence AS confidence, r.id AS relation
    ORDER BY how, subject, object, relation
  `,
  columns: {
    subject: ["Subject", "thing"],
    how: ["How", "kind"],
    object: ["Object", "thing"],
    layer: ["Layer", "layer"],
    ...said,
  },
  inputs: {
    policy: aThing({
      title: "Policy",
      help: "A policy, such as an improved agreement.",
      kinds: ["PolicyInstrument"],
    }),
  },
  show: { as: "graph" },
  example: { policy: "policy-instrument/us-mexico-agreement" },
});
