import type { ImportProgress, ImportReport } from "../../../contract/endpoints/exchange.ts";
import type { DocumentInfo } from "../../../contract/endpoints/schema.ts";
import type { EntityId, RelationId } from "../../../contract/ids.ts";
import type { RefusedRows } from "../../api/problem-error.ts";
import type { Rows } from "./rows.ts";
import type { ScannedLine } from "./scan/scan.ts";

/** What rows bring that the data does not hold yet. */
export type News = {
  readonly documents: readonly Pick<DocumentInfo, "id" | "title">[];
  readonly things: readonly EntityId[];
  readonly relations: readonly RelationId[];
  /** What the rows call the things they name. */
  readonly names: ReadonlyMap<string, string>;
};

/** Asked for the write token: why the last one was not taken, or null. */
export type TokenQuestion = { readonly why: string | null };

/** Only a look, or the taking in itself. */
export type Task = "looking" | "taking";

export type Previewed = {
  readonly stage: "previewed";
  readonly rows: Rows;
  readonly report: ImportReport;
  readonly news: News;
  /** Set while the write token is asked for. */
  readonly token: TokenQuestion | null;
};

export type Refused = {
  readonly stage: "refused";
  readonly rows: Rows;
  readonly refused: RefusedRows;
  /** The lines that are wrong, as far as they can be read. */
  readonly lines: readonly ScannedLine[];
};

export type Done = {
  readonly stage: "done";
  readonly report: ImportReport;
  readonly news: News;
};

export type ImportState =
  | { readonly stage: "choosing"; readonly why: string | null }
  | {
      readonly stage: "running";
      readonly task: Task;
      readonly progress: ImportProgress | null;
    }
  | Previewed
  | Refused
  | Done
  | { readonly stage: "stopped"; readonly rows: Rows; readonly why: string };

/** Who follows a task, and can stop it. */
export type Watch = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
};
