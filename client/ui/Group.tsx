import { type ReactNode, useId } from "react";

import styles from "./Group.module.css";

type GroupProps = {
  readonly title: ReactNode;
  /** What the numbers below count. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A titled list of the left panel. */
export function Group({ title, aside, children }: GroupProps) {
  const id = useId();
  return (
    <section className={styles["group"]} aria-labelledby={id}>
      <div className={styles["head"]}>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <span>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
