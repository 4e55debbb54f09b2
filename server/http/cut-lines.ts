import { isUtf8 } from "node:buffer";

import { Refusal } from "./refusal.ts";

/** How many bytes there may be in all, and in one line without its end. */
export type LineLimits = { readonly bytes: number; readonly rowBytes: number };

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
/** What a line may have besides its row. */
const around = byteOrderMark.length + 1;

/**
 * Cuts bytes into lines as they come, at LF or CRLF; a byte order mark is left out. No more is held
 * than one line and what came with it.
 * @throws Refusal for bytes beyond the limit, and for a line that is too long or not UTF-8
 */
export async function* cutLines(
  chunks: AsyncIterable<Uint8Array>,
  limits: LineLimits,
): AsyncGenerator<string> {
  let [total, line, held] = [0, 1, 0];
  let pieces: Uint8Array[] = [];
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > limits.bytes) throw tooLarge(limits.bytes);
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      yield toText([...pieces, chunk.subarray(from, at)], line, limits);
      [pieces, held, line, from] = [[], 0, line + 1, at + 1];
    }
    const rest = chunk.subarray(from);
    pieces.push(rest);
    held += rest.length;
    if (held > limits.rowBytes + around) throw tooLong(line, limits);
  }
  if (held > 0) yield toText(pieces, line, limits);
}

function toText(pieces: readonly Uint8Array[], line: number, limits: LineLimits): string {
  const bytes = bare(Buffer.concat(pieces), line);
  if (bytes.length > limits.rowBytes) throw tooLong(line, limits);
  if (!isUtf8(bytes)) throw refusedLine(line, "not-utf8", "Save the file as UTF-8.");
  return bytes.toString("utf8");
}

function bare(bytes: Buffer, line: number): Buffer {
  const isMarked = line === 1 && bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark);
  const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
  return bytes.subarray(isMarked ? byteOrderMark.length : 0, end);
}

export function tooLarge(bytes: number): Refusal {
  return new Refusal("body-too-large", `A file may have ${bytes} bytes. Split it.`);
}

function tooLong(line: number, { rowBytes }: LineLimits): Refusal {
  return refusedLine(line, "row-too-long", `A row may have ${rowBytes} bytes.`);
}

/** What follows such a line cannot be told from it, so it is the only fault. */
function refusedLine(line: number, rule: string, message: string): Refusal {
  const rows = { faults: [{ line, field: "", rule, message }], count: 1 };
  return new Refusal("import-refused", `Line ${line}: ${message}`, { rows });
}
