import { sayModelGraph } from "../../../messages/say-model-graph.ts";
import { atDesk, useLearnDesk } from "../../../session/learn/learn-desk.ts";
import styles from "./FormSwitch.module.css";

const forms = ["charts", "graph"] as const;

/** How the open model stands in the middle: as charts over the map, or as its own graph. */
export function FormSwitch() {
  const form = useLearnDesk((desk) => desk.form);
  return (
    <fieldset className={styles["forms"]} aria-label={sayModelGraph("graph.form")}>
      {forms.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === form}
          onClick={() => {
            atDesk({ form: one });
          }}
        >
          {sayModelGraph(`graph.form-${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
