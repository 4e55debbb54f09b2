import styles from "./Drawing.module.css";
import { layerStyle } from "./layer-style.ts";
import type { ChartLine } from "./picture.ts";

type StrokeProps = {
  readonly line: Pick<ChartLine, "key" | "look" | "layer">;
  /** All lines of the chart: several changed ones are told apart by their dashes. */
  readonly among: readonly Pick<ChartLine, "key" | "look">[];
  readonly d: string;
};

const dashes = 3;

/** A line of a chart, or a piece of it, in its own look. */
export function Stroke({ line, among, d }: StrokeProps) {
  const changed = among.filter(({ look }) => look === "changed");
  const turn = changed.findIndex(({ key }) => key === line.key) % dashes;
  return (
    <path
      className={styles["line"]}
      data-look={line.look}
      data-turn={turn > 0 ? turn : undefined}
      style={layerStyle(line.layer)}
      d={d}
    />
  );
}
