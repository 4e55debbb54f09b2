import express, { type RequestHandler } from "express";

import { parseJson } from "./json-text.ts";
import { invalid, Refusal } from "./refusal.ts";

const json = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Reads the body of a request as bytes; a larger one is refused before it has arrived. */
export function readBody(bytes: number): RequestHandler {
  const read = express.raw({ type: () => true, limit: bytes });
  return (request, response, next) => {
    if (!json.test(request.headers["content-type"] ?? "")) {
      throw new Refusal("unsupported-media-type", "Send application/json in UTF-8.");
    }
    read(request, response, next);
  };
}

/** The body as JSON. @throws Refusal */
export function parseBody(body: unknown, depth: number): unknown {
  if (!Buffer.isBuffer(body) || body.length === 0) throw invalid("", "The body is empty.");
  return parseJson(decode(body), depth);
}

function decode(body: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    throw invalid("", "The body is not UTF-8.");
  }
}
