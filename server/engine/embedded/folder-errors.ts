import { GraphStoreError } from "../graph.ts";

/** Who uses a data folder: a process, and where its server listens if it says so. */
export type Owner = { readonly pid: number; readonly url: string | null };

/** Another process uses the data folder; `owner` is null where it did not leave its name. */
export class DataFolderOwnedError extends Error {
  override name = "DataFolderOwnedError";
  readonly owner: Owner | null;

  constructor(folder: string, owner: Owner | null) {
    super(
      `The data folder ${folder} is in use by ${toWords(owner)}. Use that one or stop it first, or set CONTRAFLOW_DATA to another folder.`,
    );
    this.owner = owner;
  }
}

function toWords(owner: Owner | null): string {
  if (owner === null) return "another process";
  const where = owner.url === null ? "" : ` at ${owner.url}`;
  return `another Contraflow${where} (process ${owner.pid})`;
}

const remedies: Readonly<Record<string, string>> = {
  EACCES: "Give this user the right to write there, or set CONTRAFLOW_DATA to another folder.",
  EPERM: "Give this user the right to write there, or set CONTRAFLOW_DATA to another folder.",
  EROFS: "That disk is read-only: set CONTRAFLOW_DATA to a folder that can be written.",
  ENOTDIR: "A file stands in its way: set CONTRAFLOW_DATA to a folder.",
  EEXIST: "A file stands in its way: set CONTRAFLOW_DATA to a folder.",
  ENOSPC: "The disk is full: make room, or set CONTRAFLOW_DATA to a folder elsewhere.",
};

/** Says in words why the folder cannot be used; what is no matter of the file system passes. */
export function toFolderError(folder: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const remedy = remedies[code];
  if (remedy === undefined) return error;
  const message = `The data folder ${folder} cannot be written (${code}).`;
  return new GraphStoreError(message, remedy, { cause: error });
}
