import type { Duplex } from "node:stream";
import { randomUUID } from "node:crypto";

import { Refusal } from "./refusal.ts";
import { toProblem } from "./to-problem.ts";

/** Answers what is not HTTP, in the way that everything else is answered. */
export function answerBroken(error: Error, socket: Duplex): void {
  if (!socket.writable || ("code" in error && error.code === "ECONNRESET")) {
    socket.destroy();
    return;
  }
  const { status, phrase, detail } = toAnswer("code" in error ? error.code : undefined);
  const problem = { ...toProblem(new Refusal("invalid-request", detail), randomUUID()), status };
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${status} ${phrase}`,
      "Connection: close",
      "Content-Type: application/problem+json; charset=utf-8",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "",
      body,
    ].join("\r\n"),
  );
}

function toAnswer(code: unknown) {
  if (code === "HPE_HEADER_OVERFLOW") {
    return { status: 431, phrase: "Request Header Fields Too Large", detail: "Send less." };
  }
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") {
    return { status: 408, phrase: "Request Timeout", detail: "The request came too slowly." };
  }
  return { status: 400, phrase: "Bad Request", detail: "The request is not HTTP." };
}
