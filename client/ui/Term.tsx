import { type ReactNode, useId } from "react";

import styles from "./Term.module.css";

type TermProps = { readonly children: ReactNode; readonly means: string };

/** A word that explains itself to the pointer, to the keyboard and to a screen reader. */
export function Term({ children, means }: TermProps) {
  const id = useId();
  return (
    <>
      <button type="button" className={styles["term"]} data-tip={means} aria-describedby={id}>
        {children}
      </button>
      <span id={id} hidden>
        {means}
      </span>
    </>
  );
}
