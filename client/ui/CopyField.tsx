import type { Ref } from "react";

import styles from "./CopyField.module.css";

type CopyFieldProps = {
  readonly label: string;
  readonly text: string;
  /** Whether it takes the focus as its window opens. */
  readonly isFirst?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

const most = 16;

/** A text to copy; it is selected whole when it is reached. */
export function CopyField({ label, text, isFirst = false, ref }: CopyFieldProps) {
  return (
    <label className={styles["copy"]}>
      {label}
      <textarea
        ref={ref}
        readOnly
        data-autofocus={isFirst || undefined}
        rows={Math.min(text.split("\n").length + 1, most)}
        value={text}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
      />
    </label>
  );
}
