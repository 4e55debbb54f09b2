import type { ScannedLine } from "./scan/scan.ts";

/** Files of rows that are taken in together. */
export type Rows = {
  readonly parts: readonly { readonly name: string; readonly blob: Blob }[];
  /** Whether they were mended here since they were chosen. */
  readonly mended: boolean;
};

export function rowsOf(files: readonly File[]): Rows {
  return { parts: files.map((file) => ({ name: file.name, blob: file })), mended: false };
}

/** All of them as one, a line feed between each two; nothing is read for it. */
export function wholeOf({ parts }: Rows): Blob {
  return new Blob(parts.flatMap(({ blob }, index) => (index === 0 ? [blob] : ["\n", blob])));
}

/** The rows with other words in some lines, by the number of the line; nothing is read for it. */
export function mend(
  rows: Rows,
  lines: readonly ScannedLine[],
  edits: ReadonlyMap<number, string>,
): Rows {
  const parts = rows.parts.map((part, index) => {
    const mended = lines.filter(({ part: of, line }) => of === index && edits.has(line));
    return mended.length === 0 ? part : { ...part, blob: mendPart(part.blob, mended, edits) };
  });
  return { parts, mended: true };
}

function mendPart(
  blob: Blob,
  lines: readonly ScannedLine[],
  edits: ReadonlyMap<number, string>,
): Blob {
  const pieces: BlobPart[] = [];
  let from = 0;
  for (const { line, start, end } of lines.toSorted((one, other) => one.start - other.start)) {
    // A row is one line: what was typed on several becomes one.
    const words = edits.get(line)?.replace(/\s*\n\s*/g, " ") ?? "";
    pieces.push(blob.slice(from, start), words);
    from = end;
  }
  return new Blob([...pieces, blob.slice(from)]);
}
