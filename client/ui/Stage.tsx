import { type ReactNode, useEffect, useRef } from "react";

import styles from "./Stage.module.css";

type StageProps = { readonly label: string; readonly children: ReactNode };

/**
 * One of the stages that a dialog goes through. It takes the focus as it comes, for the button that
 * led to it is gone, and is so read out by its name; a field of its own that took it keeps it.
 */
export function Stage({ label, children }: StageProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const isInside = place.current?.contains(document.activeElement) ?? false;
    if (!isInside) place.current?.focus();
  }, []);
  return (
    <section ref={place} className={styles["stage"]} tabIndex={-1} aria-label={label}>
      {children}
    </section>
  );
}
