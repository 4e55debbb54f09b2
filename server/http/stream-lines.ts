import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import type { Response } from "express";
import type * as z from "zod";

import type { Endpoint } from "../../contract/endpoint.ts";
import { CallerLeftError, endOf } from "./deadline.ts";
import { readInput, type Route } from "./route.ts";

/** A whole graph takes longer than an answer that someone waits for on a page. */
const milliseconds = 600_000;
const chunkCharacters = 65_536;

/** An endpoint answered line by line, as fast as the caller reads; `fileName` is what it is saved as. */
export function streamLines<Input extends z.ZodObject>(
  endpoint: Endpoint<Input>,
  fileName: string,
  answer: (input: z.output<Input>, signal: AbortSignal) => AsyncIterable<string>,
): Route {
  return {
    endpoint,
    handle: async (request, response) => {
      const input = readInput(endpoint, request);
      const signal = endOf(response, milliseconds);
      const chunks = inChunks(answer(input, signal));
      // The first piece is made before anything is promised, so that a failure can still be told.
      const first = await chunks.next();
      response.setHeader("Content-Type", `${endpoint.media ?? "text/plain"}; charset=utf-8`);
      response.setHeader("Content-Disposition", `attachment; filename="${fileName}"`);
      if (first.done) response.end();
      else await send(response, withFirst(first.value, chunks), signal);
    },
  };
}

async function* inChunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = "";
  for await (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < chunkCharacters) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}

async function* withFirst(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

async function send(
  response: Response,
  chunks: AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), response);
  } catch (error) {
    if (signal.reason instanceof CallerLeftError) return;
    throw error;
  }
}
