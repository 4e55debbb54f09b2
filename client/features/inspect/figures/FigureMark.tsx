import type { Mark } from "./lay-out-figures.ts";
import styles from "./Figures.module.css";

type FigureMarkProps = {
  readonly mark: Mark;
  readonly y: number;
  /** Whether the number may still change. */
  readonly isHollow: boolean;
};

const radius = 4;
const reach = 9;

/** A figure as it is drawn: a dot, a bar from one number to another, or one that is open. */
export function FigureMark({ mark, y, isHollow }: FigureMarkProps) {
  switch (mark.kind) {
    case "point":
      return (
        <>
          {mark.isRough && (
            <path className={styles["rough"]} d={`M${mark.x - reach} ${y}h${2 * reach}`} />
          )}
          <Dot {...{ x: mark.x, y, isHollow }} />
        </>
      );
    case "range":
      return (
        <>
          <path
            className={styles["bar"]}
            d={`M${mark.from} ${y}H${mark.to}M${mark.from} ${y - radius}v8M${mark.to} ${y - radius}v8`}
          />
          {mark.x !== null && <Dot {...{ x: mark.x, y, isHollow }} />}
        </>
      );
    case "above":
      return (
        <path
          className={styles["bar"]}
          d={`M${mark.from} ${y - radius}v8M${mark.from} ${y}H${mark.to - 1}m-5 -4l5 4l-5 4`}
        />
      );
    case "below":
      return (
        <path
          className={styles["bar"]}
          d={`M${mark.to} ${y - radius}v8M${mark.to} ${y}H${mark.from + 1}m5 -4l-5 4l5 4`}
        />
      );
  }
}

type DotProps = { readonly x: number; readonly y: number; readonly isHollow: boolean };

function Dot({ x, y, isHollow }: DotProps) {
  return (
    <circle className={isHollow ? styles["hollow"] : styles["dot"]} cx={x} cy={y} r={radius} />
  );
}
