/** Why a text cannot be used. */
export type Fault = "empty" | "too-large" | "not-text" | "no-phrase";

/** Raised when what the reader opened is no text that the graph rests on. */
export class ArticleFault extends Error {
  override name = "ArticleFault";
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

/** Characters of a text, or bytes of a file. */
export const longest = 4_000_000;
