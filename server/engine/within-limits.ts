import { bytesOf } from "./bytes-of.ts";
import { type Ask, type GraphValue, type Piece } from "./graph.ts";

/**
 * The rows of an answer to a reader's own text, as far as its limits go, and how it ended.
 * @param rows one more than may be answered, where there are so many: it tells that some are left out
 */
export async function* withinLimits(
  rows: AsyncIterable<readonly GraphValue[]>,
  limits: Ask["limits"],
): AsyncGenerator<Piece, undefined> {
  let count = 0;
  let bytes = 0;
  for await (const values of rows) {
    count += 1;
    bytes += bytesOf(values);
    const truncated = overrun(count, bytes, limits);
    if (truncated !== null) {
      yield { type: "end", truncated };
      return;
    }
    yield { type: "row", values };
  }
  yield { type: "end", truncated: null };
}

function overrun(count: number, bytes: number, limits: Ask["limits"]): "rows" | "bytes" | null {
  if (count > limits.rows) return "rows";
  return bytes > limits.bytes ? "bytes" : null;
}
