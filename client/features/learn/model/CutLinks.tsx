import type { Model } from "../../../../contract/dynamics/model.ts";
import type { ModelRun } from "../../../../contract/dynamics/model-run.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { baseOf } from "../../../session/learn/runs.ts";
import { Switch } from "../../../ui/Switch.tsx";
import styles from "./ModelPanel.module.css";
import type { Turning } from "./use-turning.ts";

type CutLinksProps = {
  readonly model: Model;
  readonly run: ModelRun;
  readonly turning: Turning;
};

/** The links of the model that can be switched off, folded until asked for. */
export function CutLinks({ model, run, turning }: CutLinksProps) {
  const switches = model.parameters.filter(({ kind }) => kind === "switch");
  if (switches.length === 0) return null;
  return (
    <details className={styles["more"]}>
      <summary>{sayLearn("learn.cut")}</summary>
      <p className={styles["minor"]}>{sayLearn("learn.cut-explain")}</p>
      {switches.map((parameter) => {
        const isCut = baseOf(run, parameter) === 0;
        return (
          <Switch
            key={parameter.key}
            state={isCut ? "off" : "on"}
            onTurn={() => {
              turning.cut(parameter, !isCut);
            }}
          >
            {parameter.text.replace(/\.$/, "")}
          </Switch>
        );
      })}
    </details>
  );
}
