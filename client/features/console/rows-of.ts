import type { Run } from "../../session/console/run-query.ts";
import type { Rows } from "../../session/console/rows-feed.ts";
import type { AnswerColumn } from "../answer/answer-column.ts";

const noRows: Rows = { columns: [], rows: [] };

/** The rows that have come, however the text stands. */
export function rowsOf(run: Run): Rows {
  if (run.state === "idle") return noRows;
  return run.state === "answered" ? run.answer : run;
}

/** A reader's own columns are called as the text calls them. */
export function columnsOf(run: Run): AnswerColumn[] {
  return rowsOf(run).columns.map((name) => ({ name, title: name }));
}
