/** Which state of the graph a backup holds, and when it was made. */
export type BackupStamp = GraphState & { readonly at: Date };

/**
 * A state of the graph. The revision alone would not do: a graph that was removed and filled anew
 * counts from the start again.
 */
export type GraphState = {
  readonly revision: number;
  /** The first eight signs of what the last write called itself. */
  readonly write: string;
};

const shape = /^contraflow-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-r(\d+)-([0-9a-f]{8})\.jsonl$/;

/** Names that sort by time: `contraflow-20261126T114015Z-r12-3f2a9c1d.jsonl`. */
export function toBackupName({ at, revision, write }: BackupStamp): string {
  const time = at.toISOString().replaceAll(/[-:]|\.\d+/g, "");
  return `contraflow-${time}-r${revision}-${write}.jsonl`;
}

/** Null for a file that is no backup of ours. */
export function parseBackupName(name: string): BackupStamp | null {
  const [, year, month, day, hour, minute, second, revision, write] = shape.exec(name) ?? [];
  if (revision === undefined || write === undefined) return null;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? null : { at, revision: Number(revision), write };
}

const partialSuffix = ".partial";

/** What a backup is called until it is whole. */
export function toPartialName(name: string): string {
  return name + partialSuffix;
}

export function isPartialName(name: string): boolean {
  return (
    name.endsWith(partialSuffix) && parseBackupName(name.slice(0, -partialSuffix.length)) !== null
  );
}
