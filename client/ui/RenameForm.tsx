import { useId, useState } from "react";

import { Button } from "./Button.tsx";
import styles from "./RenameForm.module.css";

type RenameFormProps = {
  readonly name: string;
  readonly isTaken: (name: string) => boolean;
  readonly said: {
    readonly field: string;
    readonly taken: (name: string) => string;
    readonly keep: string;
    readonly leave: string;
  };
  readonly onRename: (name: string) => void;
  /** When it is renamed, or left as it was. */
  readonly onDone: () => void;
};

const most = 80;

/** A field for another name of what is kept under one; a name that another has is not taken. */
export function RenameForm({ name, isTaken, said, onRename, onDone }: RenameFormProps) {
  const [to, setTo] = useState(name);
  const remark = useId();
  const wanted = to.trim();
  const isWrong = wanted !== name && isTaken(wanted);
  const isReady = wanted !== "" && !isWrong;
  return (
    <form
      className={styles["rename"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        if (wanted !== name) onRename(wanted);
        onDone();
      }}
    >
      <input
        ref={selectAll}
        aria-label={said.field}
        aria-describedby={remark}
        aria-invalid={isWrong}
        maxLength={most}
        value={to}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }}
        onChange={({ target }) => {
          setTo(target.value);
        }}
      />
      <output id={remark}>{isWrong && said.taken(wanted)}</output>
      <Button type="submit" look="primary" aria-disabled={!isReady}>
        {said.keep}
      </Button>
      <Button onClick={onDone}>{said.leave}</Button>
    </form>
  );
}

/** Whoever renames something types at once, and sees the buttons below. */
function selectAll(field: HTMLInputElement | null): void {
  field?.select();
  field?.form?.scrollIntoView({ block: "nearest" });
}
