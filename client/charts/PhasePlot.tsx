import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";

import { Axes } from "./Axes.tsx";
import { spanOf } from "./geometry/span.ts";
import { descent, lineHeight, textWidth } from "./geometry/text-width.ts";
import { tickWords, valueWords } from "./number-words.ts";
import { type Phase, phaseCsv, type PhasePoint, phaseTwin, reachOf } from "./phase-twin.ts";
import styles from "./PhasePlot.module.css";
import type { Words } from "./picture.ts";
import { StillChart } from "./StillChart.tsx";

type PhasePlotProps = Phase & { readonly words: Words; readonly caption: string | null };

const height = 190;
const radius = 5;

/** How a stock changes in one step, by its value. Above the line it grows, below it shrinks. */
export function PhasePlot({ words, caption, ...phase }: PhasePlotProps) {
  return (
    <StillChart
      {...{ words, caption, height }}
      twin={phaseTwin(phase, true)}
      few={phaseTwin(phase, false).rows}
      csv={() => phaseCsv(phase)}
    >
      {(width) => <Curve {...phase} width={width} />}
    </StillChart>
  );
}

function Curve({ width, ...phase }: Phase & { readonly width: number }) {
  const { at, change, points } = phase;
  const reach = reachOf(phase);
  const y = scaleLinear([-reach, reach], [0, 1]).nice();
  const up = ticksOf(y.ticks(4));
  const left = Math.max(...up.map(({ text }) => textWidth(text))) + 8;
  const plot = { left, right: width - 2, top: 12, bottom: height - 22 };
  y.range([plot.bottom, plot.top]);
  const x = scaleLinear([at[0] ?? 0, at.at(-1) ?? 1], [plot.left, plot.right]);
  const across = spanOf(x);
  const curve = line<number>(x, (_value, place) => y(change[place] ?? 0))(at);
  return (
    <>
      <Axes {...{ plot, x, y, height }} valueTicks={up} timeTicks={ticksOf(x.ticks(5))} />
      <path className={styles["nothing"]} d={`M${plot.left} ${y(0)}H${plot.right}`} />
      <path className={styles["curve"]} d={curve ?? ""} />
      {points.map((point) => (
        <Point key={point.at} {...point} x={x(point.at)} y={y(0)} across={across} />
      ))}
    </>
  );
}

type PointProps = PhasePoint & {
  readonly x: number;
  readonly y: number;
  readonly across: number;
};

/** Its value stands to the left, on the side of the line on which the curve is not. */
function Point({ at, stable, x, y, across }: PointProps) {
  const foot = stable ? y + lineHeight : y - descent - 2;
  return (
    <g className={styles["point"]} data-stable={stable}>
      <circle cx={x} cy={y} r={radius} />
      <text x={x - radius} y={foot} textAnchor="end">
        {valueWords(at, across, "")}
      </text>
    </g>
  );
}

function ticksOf(values: readonly number[]) {
  const words = tickWords(values, "");
  return values.map((at, place) => ({ at, text: words[place] ?? "" }));
}
