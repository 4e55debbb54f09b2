import { type ReactNode, useId } from "react";

import styles from "./AboutDialog.module.css";

type PassageProps = { readonly title: string; readonly children: ReactNode };

export function Passage({ title, children }: PassageProps) {
  const id = useId();
  return (
    <section className={styles["passage"]} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
