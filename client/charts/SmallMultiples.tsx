import { useState } from "react";

import { LineChart, type LineChartProps } from "./LineChart.tsx";
import styles from "./SmallMultiples.module.css";

type SmallMultiplesProps = {
  /** What the charts together show. */
  readonly label: string;
  readonly charts: readonly (Omit<LineChartProps, "cursor" | "onCursor"> & {
    readonly key: string;
  })[];
  /** Given where the cursor is held outside, as while a run plays. */
  readonly cursor?: number | null;
  readonly onCursor?: (time: number | null) => void;
};

/** Charts beside one another, with one cursor. */
export function SmallMultiples({ label, charts, cursor, onCursor }: SmallMultiplesProps) {
  const [own, setOwn] = useState<number | null>(null);
  const at = onCursor === undefined ? (cursor ?? own) : (cursor ?? null);
  return (
    <section className={styles["multiples"]} aria-label={label}>
      {charts.map(({ key, ...chart }) => (
        <LineChart key={key} {...chart} cursor={at} onCursor={onCursor ?? setOwn} />
      ))}
    </section>
  );
}
