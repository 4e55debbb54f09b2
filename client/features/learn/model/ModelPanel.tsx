import { sayLearn } from "../../../messages/say-learn.ts";
import { touchedIn } from "../../../session/learn/runs.ts";
import { type RunInView, useRun } from "../../../session/learn/use-run.ts";
import { Group } from "../../../ui/Group.tsx";
import { CutLinks } from "./CutLinks.tsx";
import { LoopList } from "./LoopList.tsx";
import { ModelChoice } from "./ModelChoice.tsx";
import type { LearnProps } from "../learn-props.ts";
import styles from "./ModelPanel.module.css";
import { ParameterRow } from "./ParameterRow.tsx";
import { useTurning } from "./use-turning.ts";

/** The models, and what of the open one may be changed. */
export function ModelPanel(props: LearnProps) {
  const view = useRun();
  return view && <Open {...props} view={view} />;
}

function Open({ view, ...props }: LearnProps & { readonly view: RunInView }) {
  const { model, run } = view;
  const turning = useTurning(view);
  const { first } = model.presented;
  const turned = model.parameters.filter(({ kind }) => kind !== "switch");
  const more = turned.filter(({ key }) => !first.includes(key));
  const rows = (keys: readonly string[]) =>
    keys.map((key) => {
      const parameter = model.parameters.find((one) => one.key === key);
      return (
        parameter && <ParameterRow key={key} {...props} {...{ model, run, parameter, turning }} />
      );
    });
  return (
    <div className={styles["panel"]}>
      <ModelChoice {...view} open={turning.open} />
      <Group
        title={sayLearn("learn.change")}
        aside={
          touchedIn(run).length > 0 && (
            <button type="button" className={styles["reset"]} onClick={turning.reset}>
              {sayLearn("learn.reset")}
            </button>
          )
        }
      >
        {rows(first)}
        {more.length > 0 && (
          <details className={styles["more"]}>
            <summary>{sayLearn("learn.more")}</summary>
            {rows(more.map(({ key }) => key))}
          </details>
        )}
      </Group>
      <CutLinks {...{ model, run, turning }} />
      <LoopList {...{ model, run }} />
    </div>
  );
}
