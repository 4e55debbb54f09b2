import type { Model } from "../../../../contract/dynamics/model.ts";
import type { Change } from "../../../../contract/dynamics/scenario.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { timeUnit } from "./time-words.ts";
import styles from "./ModelPanel.module.css";

type ChangeSpanProps = {
  readonly change: Change;
  readonly unit: Model["unit"];
  readonly until: number;
  readonly usual: number;
  readonly onSpan: (span: Partial<Pick<Change, "from" | "to">>) => void;
};

/** When a change begins and ends, in the model's own time. */
export function ChangeSpan({ change, unit, until, usual, onSpan }: ChangeSpanProps) {
  const named = { unit: timeUnit(unit) };
  return (
    <div className={styles["span"]}>
      <label>
        {sayLearn("learn.from", named)}
        <input
          type="number"
          min={0}
          max={(change.to ?? until) - 1}
          value={change.from}
          onChange={({ target }) => {
            const from = whole(target.value, usual);
            if (from < (change.to ?? until)) onSpan({ from });
          }}
        />
      </label>
      <label>
        {sayLearn("learn.to", named)}
        <input
          type="number"
          min={change.from + 1}
          max={until}
          placeholder={sayLearn("learn.to-end")}
          value={change.to ?? ""}
          onChange={({ target }) => {
            const to = target.value === "" ? null : whole(target.value, until);
            if (to === null || to > change.from) onSpan({ to });
          }}
        />
      </label>
    </div>
  );
}

function whole(text: string, otherwise: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value >= 0 && text !== "" ? value : otherwise;
}
