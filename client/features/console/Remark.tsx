import { published } from "../../../contract/limits.ts";
import { explain } from "../../api/explain.ts";
import { sayConsole } from "../../messages/say-console.ts";
import type { Answer, Run } from "../../session/console/run-query.ts";
import styles from "./Console.module.css";
import { faultOf, isOfText } from "./fault.ts";

/** That an answer is not whole, and why: it was cut, taken back, or it failed. */
export function Remark({ run }: { readonly run: Run }) {
  if (run.state === "failed") return <Failed error={run.error} came={run.rows.length} />;
  const text = remarkOn(run);
  return text === null ? null : <output className={styles["remark"]}>{text}</output>;
}

function remarkOn(run: Run): string | null {
  if (run.state === "stopped") return sayConsole("answer.stopped", { count: run.rows.length });
  return run.state === "answered" ? cutOf(run.answer) : null;
}

function cutOf({ truncated, rows: { length: count } }: Answer): string | null {
  switch (truncated) {
    case null:
      return null;
    case "rows":
      return sayConsole("answer.cut-rows", { count });
    case "bytes":
      return sayConsole("answer.cut-bytes", { count, size: published.cypherBytes / 2 ** 20 });
  }
}

type FailedProps = { readonly error: unknown; readonly came: number };

/** What is wrong with the text or its parameters stands under them, where it can be mended. */
function Failed({ error, came }: FailedProps) {
  return (
    <p role="alert" className={styles["failed"]}>
      {isOfText(error) ? sayConsole(`answer.failed-${faultOf(error).of}`) : explain(error)}
      {came > 0 && <span> {sayConsole("answer.broken", { count: came })}</span>}
    </p>
  );
}
