import type * as z from "zod";

import type { PlanStep } from "../../contract/endpoints/cypher.ts";
import type { EngineStatus } from "../../contract/endpoints/health.ts";

/**
 * What crosses the port. A whole number is a `number` where it is exact and a `bigint` beyond
 * ±2^53; a temporal value is its ISO text; a record has no prototype, so any key is safe in it. A
 * node and a relation are their properties, a path is `{nodes, edges}`.
 */
export type GraphValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly GraphValue[]
  | { readonly [key: string]: GraphValue };

export type Params = Readonly<Record<string, GraphValue>>;

/** A question of ours, named for logs and tests; each row is parsed once, here. */
export type Statement<Row extends z.ZodType> = {
  readonly name: string;
  readonly cypher: string;
  readonly params: Params;
  readonly row: Row;
};

/** A change of ours. It is idempotent: an ambiguous commit may run it twice. */
export type Write = {
  readonly name: string;
  readonly cypher: string;
  readonly params: Params;
};

/** A property that nodes of a label are found by; a unique one is also held to be so. */
export type IndexedProperty = {
  readonly label: string;
  readonly property: string;
  readonly unique: boolean;
};

/** Texts that readers search with Neo4j's own full-text procedures; our search does without. */
export type IndexedText = {
  readonly name: string;
  readonly labels: readonly string[];
  readonly properties: readonly string[];
};

export type Patience = {
  /** Ends the question when it is aborted. */
  readonly signal?: AbortSignal;
  /** Ends a question after so long, 10,000 unless told; a write, each step of it, 60,000. */
  readonly milliseconds?: number;
};

/** A reader's own text, and how much of an answer it may have. */
export type Ask = {
  readonly cypher: string;
  readonly params: Params;
  readonly limits: {
    readonly rows: number;
    readonly bytes: number;
    readonly milliseconds: number;
  };
  /** The names of the procedures it may call; none unless told. */
  readonly procedures?: readonly string[];
};

/** An answer to a reader's own text, piece by piece: the columns, the rows, how it ended. */
export type Piece =
  | { readonly type: "columns"; readonly columns: readonly string[] }
  | { readonly type: "row"; readonly values: readonly GraphValue[] }
  | { readonly type: "end"; readonly truncated: "rows" | "bytes" | null };

/** The database as the rest of the server sees it. Both engines answer it alike. */
export type Graph = {
  /**
   * Runs a question of ours and parses its rows.
   * @throws GraphUnavailableError, GraphDeadlineError, GraphStatementError
   */
  read<Row extends z.ZodType>(
    statement: Statement<Row>,
    patience?: Patience,
  ): Promise<z.output<Row>[]>;
  /**
   * Applies all writes in one transaction, or none, and raises the stored revision with them.
   * The batch may be endless: it is drawn as fast as the engine takes it.
   */
  write(
    writes: Iterable<Write> | AsyncIterable<Write>,
    patience?: Patience,
  ): Promise<{ readonly revision: number }>;
  /** Declares what things are found by; declaring one twice changes nothing. */
  define(properties: readonly IndexedProperty[], texts?: readonly IndexedText[]): Promise<void>;
  /**
   * Runs a reader's own text, which has passed the gate, and undoes whatever it did.
   * @throws GraphUnavailableError, GraphDeadlineError, GraphTextError and its kin, GraphRefusedError,
   * GraphCostError, GraphMemoryError, GraphTamperedError
   */
  ask(question: Ask, signal?: AbortSignal): AsyncIterable<Piece>;
  /** How it would go about a reader's own text, which is not run; null where it does not tell. */
  explain(question: Ask, signal?: AbortSignal): Promise<readonly PlanStep[] | null>;
  /** The number that every write raises; it is stored with the data. 0 in an empty store. */
  revision(): Promise<number>;
  status(): EngineStatus;
  /** Ends the engine; nothing that was acknowledged is lost. */
  close(): Promise<void>;
};

/** The engine cannot be reached now; the same call may pass later. */
export class GraphUnavailableError extends Error {
  override name = "GraphUnavailableError";
}

/** The answer took longer than it was given. */
export class GraphDeadlineError extends Error {
  override name = "GraphDeadlineError";
}

/** The engine refused the text: a defect where it is ours, a mistake where it is a reader's. */
export class GraphStatementError extends Error {
  override name = "GraphStatementError";
}

/** Where a text is wrong: line and column from 1, the offset in characters from 0. */
export type TextPlace = { readonly line: number; readonly column: number; readonly offset: number };

/** A reader's own text is wrong, or breaks off on what it finds; `place` is null where none is told. */
export class GraphTextError extends GraphStatementError {
  override name = "GraphTextError";
  readonly place: TextPlace | null;

  constructor(message: string, place: TextPlace | null, options?: ErrorOptions) {
    super(message, options);
    this.place = place;
  }
}

/** A reader's text is right, and this engine cannot run it; `construct` is what it lacks. */
export class GraphUnsupportedError extends GraphTextError {
  override name = "GraphUnsupportedError";
  readonly construct: string;

  constructor(construct: string, place: TextPlace | null, options?: ErrorOptions) {
    super(`The embedded engine cannot run ${construct}.`, place, options);
    this.construct = construct;
  }
}

/** A reader's text would do more than it may; `word` is what, as the engine read it. */
export class GraphRefusedError extends Error {
  override name = "GraphRefusedError";
  readonly word: string | null;

  constructor(message: string, word: string | null, options?: ErrorOptions) {
    super(message, options);
    this.word = word;
  }
}

/** A reader's text would take too much work. */
export class GraphCostError extends Error {
  override name = "GraphCostError";
}

/** A reader's text passed every wall and changed something. It was undone. */
export class GraphTamperedError extends Error {
  override name = "GraphTamperedError";
}

/** The answer needed more memory than the engine may have. */
export class GraphMemoryError extends GraphStatementError {
  override name = "GraphMemoryError";
}

/** The stored data cannot be opened; `remedy` says what to do. */
export class GraphStoreError extends Error {
  override name = "GraphStoreError";
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }
}
