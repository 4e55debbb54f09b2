import { once } from "node:events";
import type { ServerResponse } from "node:http";

import type { CypherLine } from "../../contract/endpoints/cypher.ts";
import type { ImportLine } from "../../contract/endpoints/exchange.ts";

type Line = ImportLine | CypherLine;

const inLines = new WeakSet<ServerResponse>();

/** Sends one line; with the first the answer has begun, and what fails later is told as a line. */
export function sendLine(response: ServerResponse, line: Line): void {
  if (response.destroyed || response.writableEnded) return;
  if (!response.headersSent) {
    response.setHeader("Content-Type", "application/x-ndjson; charset=utf-8");
    inLines.add(response);
  }
  response.write(`${JSON.stringify(line)}\n`);
}

/** Sends each line as it comes, and no faster than the caller reads. */
export async function sendLines(
  response: ServerResponse,
  lines: AsyncIterable<Line>,
  signal: AbortSignal,
): Promise<void> {
  for await (const line of lines) {
    sendLine(response, line);
    if (response.writableNeedDrain) await once(response, "drain", { signal });
  }
  response.end();
}

/** Whether lines are being sent, so that a failure can be one of them. */
export function isInLines(response: ServerResponse): boolean {
  return inLines.has(response);
}
