import type { ChartLayout } from "./geometry/lay-out-chart.ts";
import type { Picture } from "./picture.ts";
import styles from "./Plot.module.css";

type CursorLineProps = {
  readonly layout: ChartLayout;
  readonly picture: Picture;
  readonly time: number;
};

/** Where the reader looks: an upright line, and a dot on each line of the chart. */
export function CursorLine({ layout: { x, y, plot }, picture, time }: CursorLineProps) {
  const at = x(time);
  const dots = picture.lines.filter(({ values }) => Number.isFinite(values[time]));
  return (
    <g data-unsaved>
      <path className={styles["cursor"]} d={`M${at} ${plot.top}V${plot.bottom}`} />
      {dots.map(({ key, values }) => (
        <circle key={key} className={styles["dot"]} cx={at} cy={y(values[time] ?? 0)} r={3} />
      ))}
    </g>
  );
}
