/** What to look for in files of rows, as plain data that can be sent to a worker. */
export type ScanTask = {
  /** The files, read as one with a line feed between each two. */
  readonly parts: readonly Blob[];
  /** The lines to show, by their number in the whole. */
  readonly lines: readonly number[];
};

/** A line that was asked for. */
export type ScannedLine = {
  /** In the whole. */
  readonly line: number;
  readonly part: number;
  /** In its part: the number of the line, and its bytes. */
  readonly lineOfPart: number;
  readonly start: number;
  readonly end: number;
  /** Null where it is too long to be shown. */
  readonly text: string | null;
};

/** A row that is named: ids are as the file has them. */
export type ScannedRow = { readonly id: string; readonly name: string };

export type Scan = {
  readonly lines: readonly ScannedLine[];
  /** The rows of each of these types, up to as many as one question may name. */
  readonly documents: readonly ScannedRow[];
  readonly entities: readonly ScannedRow[];
  readonly relations: readonly ScannedRow[];
};
