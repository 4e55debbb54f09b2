import { relationStands } from "../in-scope.ts";
import { createQuestion } from "../question.ts";

export const flowGaps = createQuestion({
  name: "flow-gaps",
  title: "What do the texts leave open about the flows?",
  group: "Supply chains and flows",
  description:
    "For each flow, what no relation says of it: what it carries, where it starts, where it ends, or who moves it.",
  lookFor: "Flows that nobody is said to move: an unknown is not the same as nobody.",
  cypher: `
    MATCH (f:Flow)
    WHERE EXISTS { MATCH (f)-[r]-(:Entity) WHERE ${relationStands("r")} }
    UNWIND ["FLOW_OF", "FLOW_FROM", "FLOW_TO", "FLOW_BY"] AS lacks
    WITH f, lacks
    WHERE NOT EXISTS {
      MATCH (f)-[r]->(:Entity) WHERE type(r) = lacks AND ${relationStands("r")}
    }
    RETURN f.id AS flow, lacks
    ORDER BY lacks, flow
  `,
  columns: { flow: ["Flow", "thing"], lacks: ["What is not said", "kind"] },
  show: { as: "table" },
});
