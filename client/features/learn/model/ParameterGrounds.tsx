import type { Model, Parameter } from "../../../../contract/dynamics/model.ts";
import type { ModelRun } from "../../../../contract/dynamics/model-run.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { baseOf } from "../../../session/learn/runs.ts";
import { amountText } from "./amount-text.ts";
import { ClaimLinks } from "./ClaimLinks.tsx";
import type { LearnProps } from "../learn-props.ts";
import styles from "./ModelPanel.module.css";
import { Slider } from "./Slider.tsx";
import type { Turning } from "./use-turning.ts";

type ParameterGroundsProps = LearnProps & {
  readonly model: Model;
  readonly run: ModelRun;
  readonly parameter: Parameter;
  readonly turning: Turning;
};

/** What the base of a parameter is and rests on, and another base to start from. */
export function ParameterGrounds(props: ParameterGroundsProps) {
  const { model, run, parameter, turning, reach, onFailure } = props;
  const base = baseOf(run, parameter);
  const value = amountText(model, parameter, base);
  const isAssumed = parameter.source === "assumption";
  const claims = model.presented.claims[parameter.key];
  return (
    <details className={styles["grounds"]}>
      <summary>
        {sayLearn(isAssumed ? "learn.base-assumed" : "learn.base-is", { value })}
        <span>{sayLearn("learn.why")}</span>
      </summary>
      <p>{parameter.text}</p>
      <p>
        {isAssumed
          ? sayLearn("learn.assumption")
          : sayLearn("learn.assumption-partly", { source: sentenceCase(parameter.source) })}
      </p>
      {claims && (
        <>
          <ClaimLinks
            {...{ reach, onFailure }}
            title={sayLearn("learn.supports")}
            ids={claims.supports}
          />
          <ClaimLinks
            {...{ reach, onFailure }}
            title={sayLearn("learn.disputes")}
            ids={claims.disputes}
          />
        </>
      )}
      {parameter.kind === "value" && (
        <>
          <p className={styles["minor"]}>{sayLearn("learn.base")}</p>
          <Slider
            label={sayLearn("learn.base-of", { name: parameter.name })}
            {...{ parameter, value: base, base: parameter.base }}
            text={value}
            onTurn={(to) => {
              turning.setBase(parameter, to);
            }}
          />
        </>
      )}
    </details>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
