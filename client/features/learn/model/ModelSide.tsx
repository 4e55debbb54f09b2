import { sayLearn } from "../../../messages/say-learn.ts";
import { touchedIn } from "../../../session/learn/runs.ts";
import { useCourses } from "../../../session/learn/use-courses.ts";
import { type RunInView, useRun } from "../../../session/learn/use-run.ts";
import { ClaimLinks } from "./ClaimLinks.tsx";
import { EffectTable } from "./EffectTable.tsx";
import { effectsOf } from "./effects.ts";
import type { LearnProps } from "../learn-props.ts";
import styles from "./ModelSide.module.css";
import { timeUnit } from "./time-words.ts";

/** At the right: what follows in figures, the claims it rests on, and what it is not. */
export function ModelSide(props: LearnProps) {
  const view = useRun();
  return view && <Side {...props} view={view} />;
}

function Side({ view, ...props }: LearnProps & { readonly view: RunInView }) {
  const { model, run } = view;
  const { data: answered } = useCourses(view);
  const keys = touchedIn(run);
  const grounds = (keys.length > 0 ? keys : model.presented.first).flatMap(
    (key) => model.presented.claims[key] ?? [],
  );
  const ids = [...new Set(grounds.flatMap(({ supports, disputes }) => supports.concat(disputes)))];
  return (
    <div className={styles["side"]}>
      {answered && (
        <EffectTable
          effects={effectsOf(model, answered.run, answered.answer)}
          isPlain={answered.run.scenario.changes.length === 0}
        />
      )}
      <ClaimLinks {...props} title={sayLearn("learn.rests")} ids={ids} />
      <p className={styles["minor"]}>{sayLearn("learn.exercise")}</p>
      <p className={styles["minor"]}>
        {sayLearn("learn.step-matters", { unit: timeUnit(model.unit) })}
      </p>
    </div>
  );
}
