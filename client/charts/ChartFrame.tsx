import { type ReactNode, useId } from "react";

import styles from "./Chart.module.css";
import type { Words } from "./picture.ts";

type ChartFrameProps = Pick<Words, "title" | "unit"> & {
  /** The picture or its table, then the tools. */
  readonly children: ReactNode;
};

/** A chart as a figure with its title; its tools stand beside that. */
export function ChartFrame({ title, unit, children }: ChartFrameProps) {
  const name = useId();
  return (
    <figure className={styles["chart"]} aria-labelledby={name}>
      <figcaption className={styles["head"]}>
        <h3 id={name}>{title}</h3>
        <span>{unit}</span>
      </figcaption>
      {children}
    </figure>
  );
}
