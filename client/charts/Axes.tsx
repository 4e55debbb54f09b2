import styles from "./Drawing.module.css";
import type { ChartLayout } from "./geometry/lay-out-chart.ts";
import { descent } from "./geometry/text-width.ts";

const aside = 8;

type AxesProps = Pick<ChartLayout, "plot" | "x" | "y" | "valueTicks" | "timeTicks" | "height">;

/** The values at the left with a hairline each, below them the times or what else lies across. */
export function Axes({ plot, y, x, valueTicks, timeTicks, height }: AxesProps) {
  return (
    <>
      {valueTicks.map(({ at, text }) => (
        <g key={at}>
          <path className={styles["rule"]} d={`M${plot.left} ${y(at)}H${plot.right}`} />
          <text
            className={styles["tick"]}
            x={plot.left - aside}
            y={y(at) + descent}
            textAnchor="end"
          >
            {text}
          </text>
        </g>
      ))}
      {timeTicks.map(({ at, text }) => (
        <text
          key={at}
          className={styles["tick"]}
          x={x(at)}
          y={height - descent}
          textAnchor={anchorOf(x(at), plot)}
        >
          {text}
        </text>
      ))}
    </>
  );
}

const edge = 12;

/** Words at the edges stay within them. */
function anchorOf(x: number, { left, right }: ChartLayout["plot"]) {
  if (x - left < edge) return "start";
  return right - x < edge ? "end" : "middle";
}
