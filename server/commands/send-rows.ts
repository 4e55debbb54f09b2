import type * as z from "zod";

import { importData, ImportLine, type ImportReport } from "../../contract/endpoints/exchange.ts";
import { Problem } from "../../contract/problem.ts";
import { GraphUnavailableError } from "../engine/graph.ts";
import { ImportRefusedError } from "../exchange/import-refused.ts";
import type { ImportOptions } from "../exchange/import-rows.ts";
import { linesFrom } from "./lines-from-server.ts";

export type Place = { readonly url: string; readonly token: string };

/**
 * Takes rows in through a running server.
 * @throws ImportRefusedError as the server says; GraphUnavailableError when it cannot take them
 */
export async function sendRows(
  { url, token }: Place,
  lines: AsyncIterable<string>,
  { preview, signal, onProgress }: ImportOptions,
): Promise<ImportReport> {
  const response = await fetch(`${url}${importData.path}?preview=${preview}`, {
    method: importData.method,
    headers: {
      "Content-Type": "application/x-ndjson",
      Accept: "application/x-ndjson",
      Authorization: `Bearer ${token}`,
    },
    body: ReadableStream.from(encoded(lines)),
    duplex: "half",
    ...(signal && { signal }),
  });
  if (!response.ok) throw toError(Problem.parse(await response.json()));
  for await (const text of linesFrom(response, url)) {
    const line = ImportLine.parse(JSON.parse(text));
    if (line.type === "problem") throw toError(line.problem);
    if (line.type === "report") return line.report;
    onProgress?.(line);
  }
  throw new GraphUnavailableError(`The server at ${url} broke off its answer.`);
}

async function* encoded(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const line of lines) yield encoder.encode(`${line}\n`);
}

function toError({ code, detail, rows = [], rowFaults }: z.infer<typeof Problem>): Error {
  if (code === "import-refused") return new ImportRefusedError(rows, rowFaults);
  return new GraphUnavailableError(`The server that holds the data cannot take them: ${detail}`);
}
