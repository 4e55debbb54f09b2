import type { Computed } from "../../../../../contract/lessons/computed.ts";
import { useTable } from "../../../../session/lessons/use-table.ts";

const most = 40;

/** The words that stand in the column that a value is taken from, each once. */
export function useCellWords(computed: Computed | undefined): readonly string[] {
  const asked =
    computed?.by === "graph" && computed.take.as === "cell"
      ? { question: computed.question, params: computed.params }
      : null;
  const { data } = useTable(asked);
  if (computed?.by !== "graph" || computed.take.as !== "cell" || !data) return [];
  const at = data.columns.indexOf(computed.take.column);
  const cells = data.rows.map((row) => row[at]).filter((cell) => typeof cell === "string");
  return [...new Set(cells)].slice(0, most);
}
