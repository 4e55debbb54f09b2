import { create } from "zustand";

import { type HandedIn, readResults, type ResultsFault } from "./read-results.ts";

/** A file as it was opened: two learners' files may well have the same name. */
type Opened = { readonly key: string; readonly read: HandedIn | ResultsFault };

type ResultsDesk = {
  readonly opened: readonly Opened[];
  /** How many were ever opened. */
  readonly made: number;
};

export const noResults: ResultsDesk = { opened: [], made: 0 };

/** The results that a teacher has opened. They last for the visit, and are kept and sent nowhere. */
export const useResultsDesk = create<ResultsDesk>()(() => noResults);

/** Reads files that learners handed in; the very same file opened again is there once. */
export async function openResults(files: readonly File[]): Promise<void> {
  const read = await Promise.all(files.map(readFile));
  useResultsDesk.setState(({ opened, made }) => {
    const known = new Set(opened.map((one) => JSON.stringify(one.read)));
    const fresh = read.filter((one) => !known.has(JSON.stringify(one)));
    const added = fresh.map((one, at) => ({ key: `file-${made + at}`, read: one }));
    return { opened: [...opened, ...added], made: made + fresh.length };
  });
}

export function closeResults(key: string): void {
  useResultsDesk.setState(({ opened }) => ({ opened: opened.filter((one) => one.key !== key) }));
}

async function readFile(file: File): Promise<HandedIn | ResultsFault> {
  try {
    return readResults(await file.text(), file.name);
  } catch {
    return { file: file.name, fault: "unreadable" };
  }
}
