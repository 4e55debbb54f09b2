import { useEffect, useState } from "react";

type Dropped = {
  readonly onFiles: (files: readonly File[]) => void;
  /** Whether files dropped here are meant for this; others are left to the page. */
  readonly isForUs: (event: DragEvent) => boolean;
  /** Before whatever lies on the page, or after all of it has had its chance. */
  readonly turn: "first" | "last";
};

/** Takes files dropped anywhere on the page, and says whether some are over it. */
export function useDroppedFiles({ onFiles, isForUs, turn }: Dropped): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    const options = { signal: leaving.signal, capture: turn === "first" };
    const over = (event: DragEvent) => {
      const isOurs = holdsFiles(event) && isForUs(event);
      if (isOurs) event.preventDefault();
      setOver(isOurs);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event) || !isForUs(event)) return;
      event.preventDefault();
      onFiles(filesOf(event));
    };
    addEventListener("dragover", over, options);
    addEventListener("dragleave", leave, options);
    addEventListener("drop", drop, options);
    return () => {
      leaving.abort();
    };
  }, [onFiles, isForUs, turn]);
  return isOver;
}

/** The files of a drop; while they are only over the page it does not say which they are. */
export function filesOf({ dataTransfer }: DragEvent): readonly File[] {
  return [...(dataTransfer?.files ?? [])];
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
