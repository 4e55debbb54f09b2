import { sayConsole } from "../../messages/say-console.ts";
import type { AnswerView } from "./Console.tsx";
import styles from "./Console.module.css";

const views: readonly AnswerView[] = ["graph", "table", "raw"];

type ViewSwitchProps = {
  readonly view: AnswerView;
  readonly onView: (view: AnswerView) => void;
};

export function ViewSwitch({ view, onView }: ViewSwitchProps) {
  return (
    <fieldset aria-label={sayConsole("answer.view")} className={styles["views"]}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === view}
          onClick={() => {
            onView(one);
          }}
        >
          {sayConsole(`answer.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
