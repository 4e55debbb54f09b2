import { useId } from "react";

import { PathQuestion } from "../../../../contract/paths/question.ts";
import { sayPaths } from "../../../messages/say-paths.ts";
import { usePathsDraft } from "../../../session/paths-draft.ts";
import styles from "./Ask.module.css";
import { Condition } from "./Condition.tsx";

/** How sure each hop has to be at least. */
export function ConfidenceField() {
  const { draft, write } = usePathsDraft();
  return (
    <Condition name={sayPaths("paths.at-least")}>
      <span className={styles["text"]}>
        <input
          inputMode="numeric"
          aria-label={sayPaths("paths.at-least-spoken")}
          placeholder={sayPaths("paths.at-least-none")}
          value={draft.minConfidence ?? ""}
          onChange={({ target: { value } }) => {
            const digits = value.replaceAll(/\D/g, "");
            write({ minConfidence: digits === "" ? undefined : Math.min(Number(digits), 100) });
          }}
        />
        <span aria-hidden className={styles["open"]}>
          {sayPaths("paths.of-hundred")}
        </span>
      </span>
    </Condition>
  );
}

/** The time for which claims have to hold. */
export function WhenField() {
  const { draft, write } = usePathsDraft();
  const fault = useId();
  const isWrong = !PathQuestion.shape.at.safeParse(draft.at).success;
  return (
    <>
      <Condition name={sayPaths("paths.when")}>
        <span className={styles["text"]}>
          <input
            aria-label={sayPaths("paths.when-spoken")}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? fault : undefined}
            placeholder={sayPaths("paths.when-any")}
            spellCheck={false}
            value={draft.at ?? ""}
            onChange={({ target: { value } }) => {
              const at = value.trim();
              write({ at: at === "" ? undefined : at });
            }}
          />
        </span>
      </Condition>
      {isWrong && (
        <p id={fault} className={styles["fault"]}>
          {sayPaths("paths.when-wrong")}
        </p>
      )}
    </>
  );
}
