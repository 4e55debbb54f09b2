import { useEffect, useState } from "react";

type Dropped = {
  readonly onFiles: (files: readonly File[]) => void;
  /** Whether these files are meant here; others are left to the page. */
  readonly takes: (files: readonly File[]) => boolean;
};

/**
 * Takes files dropped anywhere on the page before the page itself takes them for its data, and says
 * whether some are over it. What is dropped on a dialog is the dialog's.
 */
export function useDroppedFiles({ onFiles, takes }: Dropped): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    const first = { signal: leaving.signal, capture: true };
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
      const files = [...(event.dataTransfer?.files ?? [])];
      if (!isForUs(event) || !takes(files)) return;
      event.preventDefault();
      onFiles(files);
    };
    addEventListener("dragover", over, first);
    addEventListener("dragleave", leave, first);
    addEventListener("drop", drop, first);
    return () => {
      leaving.abort();
    };
  }, [onFiles, takes]);
  return isOver;
}

function isForUs({ target, dataTransfer }: DragEvent): boolean {
  const isOnDialog = target instanceof Element && target.closest("dialog, [role=dialog]") !== null;
  return !isOnDialog && (dataTransfer?.types.includes("Files") ?? false);
}

/** Files of rows go into the data; a lesson and what was handed in from one are JSON. */
export function isJson(files: readonly File[]): boolean {
  return files.every(({ name }) => name.toLowerCase().endsWith(".json"));
}
