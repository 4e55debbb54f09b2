import { sayConsole } from "../../messages/say-console.ts";
import styles from "./Console.module.css";
import type { Fault } from "./fault.ts";

/** What is wrong, where, and what to do; read out when it comes. */
export function FaultLine({ fault }: { readonly fault: Fault | null }) {
  return (
    <output className={styles["fault"]}>
      {fault && (
        <>
          {fault.position && (
            <span>
              {sayConsole("console.place", {
                line: fault.position.line,
                column: fault.position.column,
              })}{" "}
            </span>
          )}
          {fault.message} <strong>{fault.remedy}</strong>
        </>
      )}
    </output>
  );
}
