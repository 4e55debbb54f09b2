/** A line of a file: its number from 1, and where its bytes lie, without the line feed. */
export type ByteLine = {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Null for a line that is longer than anybody would read. */
  readonly bytes: Uint8Array | null;
};

export type LineFeed = {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => void;
};

const lineFeedByte = 10;

/** Cuts bytes, as they come, into lines; of a line longer than `most` bytes nothing is held. */
export function lineFeed(onLine: (line: ByteLine) => void, most: number): LineFeed {
  let number = 1;
  let start = 0;
  let length = 0;
  let held: Uint8Array[] = [];
  const hold = (piece: Uint8Array) => {
    length += piece.length;
    if (length > most) held = [];
    else held.push(piece);
  };
  const tell = () => {
    const end = start + length;
    onLine({ number, start, end, bytes: length > most ? null : joined(held, length) });
    number += 1;
    start = end + 1;
    length = 0;
    held = [];
  };
  return {
    push: (chunk) => {
      let from = 0;
      for (let at = next(chunk, 0); at >= 0; at = next(chunk, from)) {
        hold(chunk.subarray(from, at));
        tell();
        from = at + 1;
      }
      hold(chunk.subarray(from));
    },
    end: tell,
  };
}

function next(chunk: Uint8Array, from: number): number {
  return chunk.indexOf(lineFeedByte, from);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only, ...more] = pieces;
  if (only && more.length === 0) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
