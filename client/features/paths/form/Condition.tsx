import type { ReactNode } from "react";

import styles from "./Ask.module.css";

type ConditionProps = { readonly name: string; readonly children: ReactNode };

/** One condition of the question: a word, and the field that it is about, which names itself. */
export function Condition({ name, children }: ConditionProps) {
  return (
    <div className={styles["condition"]}>
      <span aria-hidden className={styles["word"]}>
        {name}
      </span>
      {children}
    </div>
  );
}
