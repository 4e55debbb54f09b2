import { sayConsole } from "../../../messages/say-console.ts";
import { useTexts } from "../../../session/console/kept-texts.ts";
import { putText } from "../../../session/console/open-console.ts";
import styles from "./Shelf.module.css";

/** The texts that ran, the last one first. */
export function Remembered() {
  const history = useTexts((texts) => texts.history);
  return (
    <section className={styles["shelf"]} aria-label={sayConsole("console.history")}>
      <p className={styles["hint"]}>
        {sayConsole(history.length === 0 ? "console.history-none" : "console.history-hint")}
      </p>
      <ol>
        {history.map((text) => (
          <li key={JSON.stringify(text)}>
            <button
              type="button"
              className={styles["text"]}
              onClick={() => {
                putText(text);
              }}
            >
              <code>{text.query}</code>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
