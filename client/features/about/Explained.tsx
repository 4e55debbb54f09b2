import type { ReactNode } from "react";

import styles from "./AboutDialog.module.css";

export type Explanation = {
  readonly id: string;
  readonly picture: ReactNode;
  readonly name: string;
  readonly means: string;
};

/** Words of the ontology and what they mean. */
export function Explained({ terms }: { readonly terms: readonly Explanation[] }) {
  return (
    <dl className={styles["terms"]}>
      {terms.map(({ id, picture, name, means }) => (
        <div key={id} className={styles["term"]}>
          <dt>
            {picture}
            {name}
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
