import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

import styles from "./Note.module.css";

type NoteProps = {
  readonly icon?: LucideIcon;
  readonly title: string;
  /** A heading where the note stands for a whole panel. */
  readonly titleAs?: "p" | "h1";
  /** What to do now. */
  readonly children?: ReactNode;
  readonly urgent?: boolean;
};

/** Stands where something would be that is empty, loading or failed, and says what to do. */
export function Note(props: NoteProps) {
  const { icon: Icon, title, titleAs: Title = "p", children, urgent = false } = props;
  return (
    <div className={styles["note"]} role={urgent ? "alert" : "status"}>
      {Icon && (
        <span className={styles["picture"]}>
          <Icon aria-hidden focusable={false} size={20} strokeWidth={1.75} />
        </span>
      )}
      <Title className={styles["title"]}>{title}</Title>
      {children}
    </div>
  );
}
