import { Axes } from "./Axes.tsx";
import styles from "./Drawing.module.css";
import type { ChartLayout } from "./geometry/lay-out-chart.ts";
import { lineHeight } from "./geometry/text-width.ts";
import { layerStyle } from "./layer-style.ts";
import { Names, Note } from "./Names.tsx";
import { bandLayerOf, type Picture } from "./picture.ts";
import { Stroke } from "./Stroke.tsx";

type DrawingProps = { readonly picture: Picture; readonly layout: ChartLayout };

/** All of a chart but what moves with the reader. */
export function Drawing({ picture, layout }: DrawingProps) {
  const { band, lines, note } = layout;
  return (
    <>
      <Axes {...layout} />
      {band !== null && (
        <path className={styles["band"]} style={layerStyle(bandLayerOf(picture))} d={band} />
      )}
      <Marks {...layout} />
      {note !== null && <Note note={note} />}
      {lines.toReversed().map((line) => (
        <Stroke key={line.key} line={line} among={lines} d={line.d} />
      ))}
      <Names {...layout} />
    </>
  );
}

function Marks({ marks, plot }: ChartLayout) {
  return marks.map(({ at, x, text, left, row, label }) => {
    const foot = plot.top - row * lineHeight - 3;
    return (
      <g key={`${at} ${label}`} data-mark>
        <path className={styles["mark"]} d={`M${x} ${foot - 8}V${plot.bottom}`} />
        <text className={styles["mark-label"]} x={left} y={foot}>
          {text}
        </text>
      </g>
    );
  });
}
