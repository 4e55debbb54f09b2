import type { ComponentProps } from "react";

import styles from "./Button.module.css";

type ButtonProps = Omit<ComponentProps<"button">, "className"> & {
  readonly look?: "plain" | "primary" | "quiet";
};

/** A button with words on it. */
export function Button({ look = "plain", ...rest }: ButtonProps) {
  return <button type="button" className={`${styles["button"]} ${styles[look]}`} {...rest} />;
}
