import { X } from "lucide-react";
import { useId } from "react";

import type { Model, Parameter } from "../../../../contract/dynamics/model.ts";
import type { ModelRun } from "../../../../contract/dynamics/model-run.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { baseOf, changeOf, usualStart } from "../../../session/learn/runs.ts";
import { ToolButton } from "../../../ui/ToolButton.tsx";
import { amountText, titleText } from "./amount-text.ts";
import { ChangeSpan } from "./ChangeSpan.tsx";
import type { LearnProps } from "../learn-props.ts";
import styles from "./ModelPanel.module.css";
import { ParameterGrounds } from "./ParameterGrounds.tsx";
import { Slider } from "./Slider.tsx";
import type { Turning } from "./use-turning.ts";

type ParameterRowProps = LearnProps & {
  readonly model: Model;
  readonly run: ModelRun;
  readonly parameter: Parameter;
  readonly turning: Turning;
};

/** One parameter: its value after the change, when that begins, and what its base rests on. */
export function ParameterRow(props: ParameterRowProps) {
  const { model, run, parameter, turning } = props;
  const id = useId();
  const base = baseOf(run, parameter);
  const change = changeOf(run, parameter.key);
  const isStart = parameter.kind === "start";
  const value = isStart ? base : (change?.value ?? base);
  const name = titleText(parameter);
  const isTouched = change !== null || base !== parameter.base;
  return (
    <div className={styles["parameter"]} data-touched={isTouched}>
      <div className={styles["name"]}>
        <label htmlFor={id}>{name}</label>
        {isTouched && (
          <ToolButton
            icon={X}
            label={sayLearn("learn.reset-one", { name: parameter.name })}
            onClick={() => {
              turning.takeBack(parameter);
            }}
          />
        )}
      </div>
      <Slider
        {...{ id, parameter, value, base }}
        text={amountText(model, parameter, value)}
        onTurn={(to) => {
          if (isStart) turning.setBase(parameter, to);
          else if (to === base && change === null) return;
          else turning.change(parameter, { value: to });
        }}
      />
      {change && (
        <ChangeSpan
          {...{ change, unit: model.unit, until: run.until }}
          usual={usualStart(model)}
          onSpan={(span) => {
            turning.change(parameter, span);
          }}
        />
      )}
      <ParameterGrounds {...props} />
    </div>
  );
}
