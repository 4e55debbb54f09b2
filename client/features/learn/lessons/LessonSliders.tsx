import { useId } from "react";

import type { Model } from "../../../../contract/dynamics/model.ts";
import type { Amount, Scenario } from "../../../../contract/dynamics/scenario.ts";
import type { LessonRun } from "../../../../contract/lessons/lesson.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { Button } from "../../../ui/Button.tsx";
import { amountText, titleText } from "../model/amount-text.ts";
import { Slider } from "../model/Slider.tsx";
import styles from "./Lesson.module.css";

type LessonSlidersProps = {
  readonly model: Model;
  readonly run: LessonRun;
  readonly keys: readonly string[];
  readonly tried: Scenario | null;
  readonly setTried: (scenario: Scenario | null) => void;
};

/** What a step lets the learner change; what the run changes keeps its time. */
export function LessonSliders({ model, run, keys, tried, setTried }: LessonSlidersProps) {
  const id = useId();
  const now = tried ?? run.scenario;
  return (
    <div className={styles["sliders"]}>
      {keys.flatMap((key) => {
        const parameter = model.parameters.find((one) => one.key === key);
        if (!parameter) return [];
        const base = now.base[key] ?? parameter.base;
        const value = now.changes.find((change) => change.key === key)?.value ?? base;
        return [
          <div key={key}>
            <label htmlFor={`${id} ${key}`}>{titleText(parameter)}</label>
            <Slider
              id={`${id} ${key}`}
              {...{ parameter, value, base: parameter.base }}
              text={amountText(model, parameter, value)}
              onTurn={(to) => {
                setTried(withValue(now, key, to));
              }}
            />
          </div>,
        ];
      })}
      {tried && (
        <Button
          look="quiet"
          onClick={() => {
            setTried(null);
          }}
        >
          {sayLearn("lessons.as-told")}
        </Button>
      )}
    </div>
  );
}

/** What the run changes takes the value when it did; anything else has it from the start. */
function withValue({ base, changes }: Scenario, key: string, value: Amount): Scenario {
  if (!changes.some((change) => change.key === key)) {
    return { base: { ...base, [key]: value }, changes };
  }
  return {
    base,
    changes: changes.map((change) => (change.key === key ? { ...change, value } : change)),
  };
}
