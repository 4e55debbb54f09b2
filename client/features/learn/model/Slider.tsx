import type { Parameter } from "../../../../contract/dynamics/model.ts";
import type { Amount } from "../../../../contract/dynamics/scenario.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import styles from "./Slider.module.css";

type SliderProps = {
  readonly id?: string;
  readonly label?: string;
  readonly parameter: Parameter;
  readonly value: Amount;
  /** Where the base stands, as a tick. */
  readonly base: Amount;
  readonly text: string;
  readonly onTurn: (value: Amount) => void;
};

/** So many steps from end to end, for a range that has no round step of its own. */
const steps = 100;

/** A value within its range, with a tick at the base; a time without end is a box beside it. */
export function Slider({ id, label, parameter, value, base, text, onTurn }: SliderProps) {
  const { least, most } = rangeOf(parameter);
  const step = stepOf(least, most);
  const at = (amount: Amount) =>
    amount === "never" ? 1 : Math.min(1, Math.max(0, (amount - least) / (most - least)));
  return (
    <div className={styles["slider"]}>
      <span
        className={styles["track"]}
        ref={(track) => {
          track?.style.setProperty("--base", String(at(base)));
        }}
      >
        <input
          id={id}
          type="range"
          aria-label={label}
          aria-valuetext={text}
          min={least}
          max={most}
          step={step}
          value={value === "never" ? most : value}
          disabled={value === "never"}
          onChange={({ target }) => {
            onTurn(Number(target.value));
          }}
        />
      </span>
      <output>{text}</output>
      {parameter.most === null && (
        <label className={styles["never"]}>
          <input
            type="checkbox"
            checked={value === "never"}
            onChange={({ target }) => {
              onTurn(target.checked ? "never" : parameter.base);
            }}
          />
          {sayLearn("learn.never")}
        </label>
      )}
    </div>
  );
}

/** An open range is drawn to four times the base. */
function rangeOf({ least, most, base }: Parameter): { least: number; most: number } {
  return { least, most: most ?? Math.max(least, base) * 4 };
}

/** A step that is round, so that values read well: 0.01, 0.5, 1, 100. */
function stepOf(least: number, most: number): number {
  const rough = (most - least) / steps;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * unit >= rough * 0.75) ?? 10;
  return Number((factor * unit).toPrecision(1));
}
