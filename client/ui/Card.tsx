import { type ReactNode, useId } from "react";

import styles from "./Card.module.css";

type CardProps = {
  readonly title: string;
  /** A remark at the right of the title, such as what the numbers below count. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A titled section of a panel. */
export function Card({ title, aside, children }: CardProps) {
  const id = useId();
  return (
    <section className={styles["card"]} aria-labelledby={id}>
      <div className={styles["head"]}>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <span className={styles["aside"]}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
