import type { ClaimId } from "../../../../contract/ids.ts";
import { sayFigures } from "../../../messages/say-figures.ts";
import { useWidth } from "../../../ui/use-width.ts";
import { FigureLane } from "./FigureLane.tsx";
import { lettered, spokenFigure, tickLabel } from "./figure-labels.ts";
import styles from "./Figures.module.css";
import { type FigureLayout, type Lane, lane, layOutFigures } from "./lay-out-figures.ts";
import type { Point, Series } from "./points.ts";

type FigurePlotProps = {
  readonly series: Series;
  /** The claims that the panel is about, where the axis shows others beside them. */
  readonly own: ReadonlySet<ClaimId>;
  readonly opened: ClaimId | null;
  readonly sourcesOf: (point: Point) => readonly string[];
  readonly onOpen: (id: ClaimId) => void;
};

const usualWidth = 320;

/**
 * Figures of one unit on one axis: a row for each period, in it a line for each figure. The picture
 * is for the eye; each line is a button that says the same.
 */
export function FigurePlot({ series, own, ...rest }: FigurePlotProps) {
  const [box, width] = useWidth<HTMLDivElement>(usualWidth);
  const layout = layOutFigures(lettered(series), width);
  const lanes = layout.rows.flatMap((row) => row.lanes);
  const isMixed = lanes.some(({ point }) => !own.has(point.claim.id));
  return (
    <div ref={box} className={styles["plot"]}>
      <ul aria-label={sayFigures("figures.plot", { unit: series.unit })}>
        {lanes.map((one) => (
          <LaneButton key={one.point.figure.id} {...rest} lane={one} left={layout.left} />
        ))}
      </ul>
      <svg width={width} height={layout.height} aria-hidden>
        <Axis layout={layout} />
        {layout.rows.map(({ period, y }) => (
          <text key={`${period} ${y}`} x={0} y={y + lane / 2}>
            {period}
          </text>
        ))}
        {lanes.map((one) => (
          <FigureLane
            key={one.point.figure.id}
            {...{ lane: one, layout }}
            end={width}
            isOwn={isMixed && own.has(one.point.claim.id)}
          />
        ))}
      </svg>
    </div>
  );
}

type LaneButtonProps = Pick<FigurePlotProps, "opened" | "sourcesOf" | "onOpen"> & {
  readonly lane: Lane;
  readonly left: number;
};

function LaneButton({ lane: { point, top, height }, left, ...props }: LaneButtonProps) {
  const spoken = spokenFigure(point, props.sourcesOf(point));
  return (
    <li>
      <button
        type="button"
        style={{ top, height, left: left - lane / 2 }}
        aria-label={spoken}
        aria-expanded={props.opened === point.claim.id}
        data-tip={spoken}
        onClick={() => {
          props.onOpen(point.claim.id);
        }}
      />
    </li>
  );
}

function Axis({ layout: { ticks, height } }: { readonly layout: FigureLayout }) {
  return ticks.map(({ x, value }) => (
    <g key={value}>
      <path className={styles["grid"]} d={`M${Math.round(x) + 0.5} 18V${height}`} />
      <text className={styles["tick"]} x={x} y={9}>
        {tickLabel(value)}
      </text>
    </g>
  ));
}
