import { GraphUnavailableError } from "../graph.ts";
import { type Ending } from "./incarnation.ts";

/** The process ended between two steps of one request: the request begins again or is given up. */
export class ProcessLostError extends GraphUnavailableError {
  override name = "ProcessLostError";
}

/** Another transaction touched the same thing first; nothing of this one was stored. */
export class WriteConflictError extends GraphUnavailableError {
  override name = "WriteConflictError";
}

/** The file could not be opened; `ending` is how the process that tried it ended. */
export class OpeningError extends Error {
  override name = "OpeningError";
  readonly ending: Ending;

  constructor(ending: Ending) {
    super(ending.detail);
    this.ending = ending;
  }
}
