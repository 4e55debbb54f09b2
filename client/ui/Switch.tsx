import { type ReactNode, useEffect, useRef } from "react";

import styles from "./Switch.module.css";

type SwitchProps = {
  /** What it is called where its words say more than that. */
  readonly label?: string;
  readonly state: "on" | "off" | "some";
  readonly onTurn: () => void;
  readonly children: ReactNode;
};

/** Words that are switched on and off; of several at once, some may be on. */
export function Switch({ label, state, onTurn, children }: SwitchProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // What is neither on nor off can be said of a box, but not written in its tag.
    if (box.current) box.current.indeterminate = state === "some";
  }, [state]);
  return (
    <label className={styles["switch"]} data-state={state}>
      <input
        ref={box}
        type="checkbox"
        className={styles["box"]}
        aria-label={label}
        checked={state !== "off"}
        onChange={onTurn}
      />
      <span className={styles["track"]} aria-hidden />
      <span className={styles["words"]}>{children}</span>
    </label>
  );
}
