import { FigureMark } from "./FigureMark.tsx";
import styles from "./Figures.module.css";
import { type FigureLayout, type Lane, lane as laneHeight } from "./lay-out-figures.ts";

type FigureLaneProps = {
  readonly lane: Lane;
  readonly layout: FigureLayout;
  /** Where the last words end. */
  readonly end: number;
  /** Whether the panel is about it and not about others beside it. */
  readonly isOwn: boolean;
};

/** One figure: its mark on the axis, its number and when it was released. */
export function FigureLane({ lane, layout, end, isOwn }: FigureLaneProps) {
  const { point, top, mark, value, vintage, remark } = lane;
  const y = top + laneHeight / 2;
  return (
    <g data-own={isOwn}>
      <FigureMark mark={mark} y={y} isHollow={point.figure.dataStatus === "provisional"} />
      {lane.isContradicted && <Against x={layout.right + 14} y={y} />}
      <text className={styles["value"]} x={layout.valuesEnd} y={y}>
        {value}
      </text>
      <text className={styles["remark"]} x={end} y={y}>
        {vintage}
      </text>
      {remark !== null && (
        <text className={styles["remark"]} x={end} y={y + 15}>
          {remark}
        </text>
      )}
    </g>
  );
}

/** The sign of what another claim contradicts. */
export function Against({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className={styles["against"]} transform={`translate(${x} ${y})`}>
      <circle r={6} />
      <path d="M-2.6-1.3h5.2M-2.6 1.3h5.2M1.8-3.2l-3.6 6.4" />
    </g>
  );
}
