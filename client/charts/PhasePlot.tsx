import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";

import { tickWords } from "./number-words.ts";
import styles from "./PhasePlot.module.css";

/** A value at which a stock rests, and whether it is drawn back there. */
type PhasePoint = { readonly at: number; readonly stable: boolean };

type PhasePlotProps = {
  /** The values of a stock, and how much each changes in one step. */
  readonly at: readonly number[];
  readonly change: readonly number[];
  readonly points: readonly PhasePoint[];
  readonly label: string;
  readonly caption: string;
};

const size = { width: 560, height: 220, left: 52, right: 16, top: 14, bottom: 34 };

/** How a stock changes in one step, by its value. Above the line it grows, below it shrinks. */
export function PhasePlot({ at, change, points, label, caption }: PhasePlotProps) {
  const x = scaleLinear([at[0] ?? 0, at.at(-1) ?? 1], [size.left, size.width - size.right]);
  const reach = Math.max(...change.map(Math.abs));
  const y = scaleLinear([-reach, reach], [size.height - size.bottom, size.top]).nice();
  const [across, up] = [x.ticks(5), y.ticks(4)];
  const curve = line<number>(x, (_value, place) => y(change[place] ?? 0))(at);
  return (
    <figure className={styles["plot"]}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
        <line x1={size.left} x2={size.width - size.right} y1={y(0)} y2={y(0)} />
        {across.map((tick, place) => (
          <text key={tick} x={x(tick)} y={size.height - 12}>
            {tickWords(across, "")[place]}
          </text>
        ))}
        {up.map((tick, place) => (
          <text key={tick} x={size.left - 6} y={y(tick) + 4} className={styles["left"]}>
            {tickWords(up, "")[place]}
          </text>
        ))}
        <path d={curve ?? ""} />
        {points.map((point) => (
          <circle key={point.at} cx={x(point.at)} cy={y(0)} r={6} data-stable={point.stable} />
        ))}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
