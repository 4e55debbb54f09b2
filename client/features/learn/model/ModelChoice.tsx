import { sayLearn } from "../../../messages/say-learn.ts";
import { words } from "../../../messages/words.ts";
import type { RunInView } from "../../../session/learn/use-run.ts";
import { Group } from "../../../ui/Group.tsx";
import styles from "./ModelPanel.module.css";

type ModelChoiceProps = Pick<RunInView, "models" | "model"> & {
  readonly open: (name: string) => void;
};

/** Which model is open, of those there are. */
export function ModelChoice({ models, model, open }: ModelChoiceProps) {
  return (
    <Group title={sayLearn("learn.models")}>
      <div className={styles["choice"]}>
        {models.map(({ name, presented }) => (
          <label key={name} className={styles["option"]}>
            <input
              type="radio"
              name="model"
              checked={name === model.name}
              onChange={() => {
                open(name);
              }}
            />
            <span>
              <b>{words(presented.title)}</b>
              {name === model.name && <span>{words(presented.about)}</span>}
            </span>
          </label>
        ))}
      </div>
    </Group>
  );
}
