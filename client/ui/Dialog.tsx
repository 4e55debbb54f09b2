import { Dialog as Ariakit, DialogDismiss, DialogHeading } from "@ariakit/react/dialog";
import { Focusable } from "@ariakit/react/focusable";
import { X } from "lucide-react";
import type { ReactNode } from "react";

import styles from "./Dialog.module.css";
import { Glyph } from "./Glyph.tsx";

type DialogProps = {
  readonly title: string;
  /** What the button that closes it is called. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly width?: "narrow" | "wide";
  readonly children: ReactNode;
};

/** A window over the page, open for as long as it is rendered. Escape closes it. */
export function Dialog({ title, closeLabel, onClose, width = "narrow", children }: DialogProps) {
  return (
    <Ariakit
      open
      onClose={onClose}
      backdrop={<div className={styles["backdrop"]} />}
      className={`${styles["dialog"]} ${styles[width]}`}
    >
      <header className={styles["head"]}>
        <DialogHeading className={styles["title"]}>{title}</DialogHeading>
        <DialogDismiss className={styles["close"]} aria-label={closeLabel}>
          <Glyph icon={X} />
        </DialogDismiss>
      </header>
      <Focusable className={styles["body"]}>{children}</Focusable>
    </Ariakit>
  );
}
