import { said } from "../columns.ts";
import { createQuestion } from "../question.ts";

export const parties = createQuestion({
  name: "parties",
  title: "Who is party to which policy, and how far has it come?",
  group: "Policy and recommendations",
  description:
    "Everyone who signs or issues a policy, or would, with whether it is proposed, in force or ended.",
  lookFor: "Policies that only one side has signed.",
  cypher: `
    MATCH (a:Entity)-[r:PARTY_TO]->(b:PolicyInstrument)
    RETURN b.id AS policy, b.status AS status, a.id AS party, r.modality AS modality,
      r.confidence AS confidence, r.id AS relation
    ORDER BY status, policy, party, relation
  `,
  columns: {
    policy: ["Policy", "thing"],
    status: ["How far it has come", "text"],
    party: ["Party", "thing"],
    ...said,
  },
  show: { as: "graph" },
});
