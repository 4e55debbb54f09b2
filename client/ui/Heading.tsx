import type { ReactNode } from "react";

import styles from "./Heading.module.css";

type HeadingProps = {
  /** What it is, above the title. */
  readonly kicker: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
};

/** The head of a panel: what it is, one sentence as its title, remarks below. */
export function Heading({ kicker, title, children }: HeadingProps) {
  return (
    <header className={styles["heading"]}>
      <div className={styles["kicker"]}>{kicker}</div>
      <h1 className={styles["title"]}>{title}</h1>
      {children}
    </header>
  );
}
