/** A word is a name or a keyword, a quoted one a name for certain; text is a string literal. */
export type Token = {
  readonly kind: "word" | "quoted" | "text" | "number" | "symbol";
  /** A symbol, or a word in capitals; empty for what only carries a value. */
  readonly sign: string;
  /** A name without its quotes, a text without quotes and escapes, anything else as it is. */
  readonly value: string;
  /** What is run in its place, as long as what was written. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
};
