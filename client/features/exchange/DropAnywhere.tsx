import { useEffect, useState } from "react";

import styles from "./DropAnywhere.module.css";

type DropAnywhereProps = {
  /** What a drop does, in words. */
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Takes files dropped anywhere on the page, and shows so while they are over it. */
export function DropAnywhere({ label, onFiles }: DropAnywhereProps) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    const until = { signal: leaving.signal };
    const over = (event: DragEvent) => {
      const isOurs = isForUs(event);
      if (isOurs) event.preventDefault();
      setOver(isOurs);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!isForUs(event)) return;
      event.preventDefault();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener("dragover", over, until);
    addEventListener("dragleave", leave, until);
    addEventListener("drop", drop, until);
    return () => {
      leaving.abort();
    };
  }, [onFiles]);
  if (!isOver) return null;
  return (
    // Only who drags with a pointer needs it.
    <div className={styles["zone"]} aria-hidden>
      <p>{label}</p>
    </div>
  );
}

/** A field that takes files by itself has said so by then. */
function isForUs({ defaultPrevented, dataTransfer }: DragEvent): boolean {
  return !defaultPrevented && (dataTransfer?.types.includes("Files") ?? false);
}
