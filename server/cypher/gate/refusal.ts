import { type RefusalCode } from "../../../contract/cypher/refusal-code.ts";

/** Line and column from 1; all four count UTF-16 units. */
export type Position = {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
};

/** A stretch of the reader's text, from its first unit to behind its last. */
export type Span = { readonly start: number; readonly end: number };

type Reason = { readonly code: RefusalCode; readonly message: string; readonly remedy: string };
type Place = { readonly position: Position | null; readonly word: string | null };

/** A reader's text that is not run: why, where, and what to do instead. */
export class GateRefusal extends Error {
  override name = "GateRefusal";
  readonly code: RefusalCode;
  readonly position: Position | null;
  /** What is refused, as it was written. */
  readonly word: string | null;
  readonly remedy: string;

  constructor({ code, message, remedy }: Reason, { position, word }: Place) {
    super(message);
    this.code = code;
    this.remedy = remedy;
    this.position = position;
    this.word = word;
  }
}

/** @throws GateRefusal that points at the stretch */
export function refuseAt(source: string, { start, end }: Span, reason: Reason): never {
  const word = source.slice(start, Math.min(end, start + longestWord));
  throw new GateRefusal(reason, { position: positionOf(source, { start, end }), word });
}

/** @throws GateRefusal about what stands nowhere in the text */
export function refuse(reason: Reason, word: string | null = null): never {
  throw new GateRefusal(reason, { position: null, word });
}

const longestWord = 100;
const lineBreak = /\r\n|\r|\n/gu;

function positionOf(source: string, { start, end }: Span): Position {
  const breaks = [...source.slice(0, start).matchAll(lineBreak)];
  const last = breaks.at(-1);
  const lineStart = last === undefined ? 0 : last.index + last[0].length;
  return {
    line: breaks.length + 1,
    column: start - lineStart + 1,
    offset: start,
    length: end - start,
  };
}
