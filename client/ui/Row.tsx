import type { ComponentProps, ReactNode } from "react";

import styles from "./Row.module.css";

type RowProps = Omit<ComponentProps<"button">, "type" | "className" | "children"> & {
  readonly picture?: ReactNode;
  readonly children: ReactNode;
  /** A count or a remark at the right. */
  readonly end?: ReactNode;
  readonly faded?: boolean;
};

/** One line of a list that does something when it is pressed. */
export function Row({ picture, children, end, faded = false, ...rest }: RowProps) {
  return (
    <button type="button" className={`${styles["row"]} ${faded ? styles["faded"] : ""}`} {...rest}>
      {picture !== undefined && <span className={styles["picture"]}>{picture}</span>}
      <span className={styles["words"]}>{children}</span>
      {end !== undefined && <span className={styles["end"]}>{end}</span>}
    </button>
  );
}
