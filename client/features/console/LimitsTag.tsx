import { useLimits } from "../../api/use-limits.ts";
import { sayConsole } from "../../messages/say-console.ts";
import { Term } from "../../ui/Term.tsx";
import styles from "./Console.module.css";

/** What a text may do, and how much it may take. */
export function LimitsTag() {
  const { data } = useLimits();
  if (!data) return null;
  const said = {
    seconds: Math.round(data.cypherMilliseconds / 1_000),
    rows: data.cypherRows.toLocaleString("en"),
  };
  return (
    <span className={styles["limits"]}>
      <Term means={sayConsole("console.limits-tip", said)}>
        {sayConsole("console.limits", said)}
      </Term>
    </span>
  );
}
