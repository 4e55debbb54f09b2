import { sayConsole } from "../../messages/say-console.ts";
import { type Run, useRun } from "../../session/console/run-query.ts";
import styles from "./Console.module.css";

/** How many rows came, and in what time; read out as it changes. */
export function Counts() {
  const run = useRun((state) => state.run);
  return <output className={styles["counts"]}>{countsOf(run)}</output>;
}

function countsOf(run: Run): string {
  switch (run.state) {
    case "idle":
      return "";
    case "running":
      return sayConsole("console.running", { count: run.rows.length });
    case "stopped":
      return sayConsole("console.stopped", { count: run.rows.length });
    case "failed":
      return sayConsole("console.failed");
    case "answered": {
      const { rows, timings } = run.answer;
      return sayConsole("console.counts", { count: rows.length, time: Math.round(timings.total) });
    }
  }
}
