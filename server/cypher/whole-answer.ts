import type { CypherAnswer, CypherLine } from "../../contract/endpoints/cypher.ts";

/** All the lines of an answer as one. */
export async function wholeAnswer(lines: AsyncIterable<CypherLine>): Promise<CypherAnswer> {
  const answer: CypherAnswer = {
    columns: [],
    rows: [],
    graph: { nodes: [], edges: [] },
    truncated: null,
    timings: { gate: 0, first: 0, total: 0 },
  };
  for await (const line of lines) {
    if (line.type === "row") answer.rows.push(line.values);
    else Object.assign(answer, partOf(line));
  }
  return answer;
}

function partOf(line: Exclude<CypherLine, { type: "row" }>): Partial<CypherAnswer> {
  switch (line.type) {
    case "columns":
      return { columns: line.columns };
    case "graph":
      return { graph: { nodes: line.nodes, edges: line.edges } };
    case "end":
      return { truncated: line.truncated, timings: line.timings };
    case "problem":
      return {};
  }
}
