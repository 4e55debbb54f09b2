import { useId } from "react";

import styles from "./Progress.module.css";

type ProgressProps = {
  /** What goes on, and how far it is, in words. */
  readonly label: string;
  readonly done: number;
  /** Null while nobody knows. */
  readonly of: number | null;
};

/** How far something is. Without an end in sight the bar only shows that it goes on. */
export function Progress({ label, done, of }: ProgressProps) {
  const id = useId();
  const range = of === null ? {} : { value: done, max: Math.max(of, 1) };
  return (
    <div className={styles["progress"]}>
      <p id={id}>{label}</p>
      <progress aria-labelledby={id} {...range} />
    </div>
  );
}
