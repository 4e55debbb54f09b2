import type { IncomingMessage } from "node:http";

import { published } from "../../contract/limits.ts";
import { allowArrival, arrivalMilliseconds } from "./arrival.ts";
import { cutLines, type LineLimits, tooLarge } from "./cut-lines.ts";
import { CallerLeftError } from "./deadline.ts";
import { Refusal } from "./refusal.ts";

/** What a body of rows may be called, the best name first. */
export const rowMedia = ["application/x-ndjson", "application/jsonl"] as const;

const inUtf8 = /^([^;]+?)\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
const limitsOfImport: LineLimits = {
  bytes: published.importBytes,
  rowBytes: published.importRowBytes,
};

/**
 * The body of a request line by line, read no faster than the lines are taken. Whoever falls silent
 * in the midst of it is cut off.
 * @throws Refusal at once for what is no body of rows, and with the line for one that cannot be read
 */
export function readLines(
  request: IncomingMessage,
  limits: LineLimits = limitsOfImport,
): AsyncGenerator<string> {
  refuseOtherMedia(request);
  if (Number(request.headers["content-length"] ?? 0) > limits.bytes) throw tooLarge(limits.bytes);
  return cutLines(chunksOf(request), limits);
}

/** Lets the rest of a body come and go, so that its sender gets to read the answer. */
export function letGo(request: IncomingMessage): void {
  allowArrival(request, arrivalMilliseconds);
  request.resume();
}

function refuseOtherMedia({ headers }: IncomingMessage): void {
  const [, media = ""] = inUtf8.exec(headers["content-type"] ?? "") ?? [];
  if (!rowMedia.some((name) => name === media.toLowerCase())) {
    throw new Refusal("unsupported-media-type", `Send ${rowMedia[0]} in UTF-8, one row a line.`);
  }
  if ((headers["content-encoding"] ?? "identity").toLowerCase() !== "identity") {
    throw new Refusal("unsupported-media-type", "Send the rows as they are, not packed.");
  }
}

/** Time that we take ourselves is not the sender's. */
async function* chunksOf(request: IncomingMessage): AsyncGenerator<Uint8Array> {
  // A body that is not read to its end still gets an answer, on the same connection.
  const chunks: AsyncIterable<unknown> = request.iterator({ destroyOnReturn: false });
  allowArrival(request, arrivalMilliseconds);
  try {
    for await (const chunk of chunks) {
      if (!(chunk instanceof Uint8Array)) continue;
      allowArrival(request, null);
      yield chunk;
      allowArrival(request, arrivalMilliseconds);
    }
  } catch (error) {
    throw new CallerLeftError("The body broke off.", { cause: error });
  }
}
