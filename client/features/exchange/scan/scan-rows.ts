import { published } from "../../../../contract/limits.ts";
import { type ByteLine, lineFeed } from "./line-feed.ts";
import type { Scan, ScannedLine, ScannedRow, ScanTask } from "./scan.ts";

const decoder = new TextDecoder();

/** Reads files of rows piece by piece; of their rows only some types are parsed, and only for names. */
export async function scanRows({ parts, lines: wanted }: ScanTask): Promise<Scan> {
  const lines: ScannedLine[] = [];
  const rows = { document: [], entity: [], relation: [] } satisfies Rows;
  const numbers = new Set(wanted);
  let before = 0;
  const reading = parts.map((blob, part) => async () => {
    let last = 0;
    const onLine = (line: ByteLine) => {
      last = line.number;
      if (numbers.has(before + line.number)) lines.push(scanned(line, part, before));
      keepName(rows, line.bytes);
    };
    const feed = lineFeed(onLine, published.importRowBytes);
    await blob.stream().pipeTo(new WritableStream({ write: feed.push, close: feed.end }));
    before += last;
  });
  await reading.reduce((done, read) => done.then(read), Promise.resolve());
  return { lines, documents: rows.document, entities: rows.entity, relations: rows.relation };
}

type Rows = Record<"document" | "entity" | "relation", ScannedRow[]>;

function scanned(line: ByteLine, part: number, before: number): ScannedLine {
  const { number, start, end, bytes } = line;
  const text = bytes && decoder.decode(bytes).replace(/\r$/, "");
  return { line: before + number, part, lineOfPart: number, start, end, text };
}

const named = /"type"\s*:\s*"(document|entity|relation)"/;

function keepName(rows: Rows, bytes: Uint8Array | null): void {
  if (!bytes) return;
  const text = decoder.decode(bytes);
  const type = named.exec(text)?.[1];
  if (type !== "document" && type !== "entity" && type !== "relation") return;
  const kept = rows[type];
  const row = kept.length < published.thingsPerRequest ? rowOf(text) : null;
  if (row) kept.push(row);
}

/** Null where the line is no row; the server says what is wrong with it. */
function rowOf(text: string): ScannedRow | null {
  try {
    const row: unknown = JSON.parse(text);
    if (!isObject(row) || typeof row["id"] !== "string") return null;
    const name = row["name"] ?? row["title"] ?? "";
    return { id: row["id"], name: typeof name === "string" ? name : "" };
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
