import type { ServerResponse } from "node:http";

import type { ImportLine } from "../../contract/endpoints/exchange.ts";

const inLines = new WeakSet<ServerResponse>();

/** Sends one line; with the first the answer has begun, and what fails later is told as a line. */
export function sendLine(response: ServerResponse, line: ImportLine): void {
  if (response.destroyed || response.writableEnded) return;
  if (!response.headersSent) {
    response.setHeader("Content-Type", "application/x-ndjson; charset=utf-8");
    inLines.add(response);
  }
  response.write(`${JSON.stringify(line)}\n`);
}

/** Whether lines are being sent, so that a failure can be one of them. */
export function isInLines(response: ServerResponse): boolean {
  return inLines.has(response);
}
