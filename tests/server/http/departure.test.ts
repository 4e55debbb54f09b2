import { Agent, get, type IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { setTimeout as after } from "node:timers/promises";

import express, { type RequestHandler } from "express";
import { afterEach, describe, expect, it } from "vitest";

import { holdDeparture } from "../../../server/http/departure.ts";
import { endListening } from "../../../server/http/end-listening.ts";
import { listen, urlOf } from "../../../server/http/listen.ts";

const ending: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(ending.splice(0).map((end) => end()));
});

/** More than the buffers of two sockets hold. */
const large = 64_000_000;
const milliseconds = 150;

async function serving(handle: RequestHandler): Promise<string> {
  const app = express().use(holdDeparture(milliseconds), handle);
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  ending.push(async () => endListening(server, 0));
  return urlOf(server, "127.0.0.1");
}

async function asking(url: string): Promise<IncomingMessage> {
  const request = get(url);
  // A connection that is cut is told of here, too.
  request.on("error", () => {});
  const answer = await new Promise<IncomingMessage>((resolve) => {
    request.once("response", resolve);
  });
  answer.on("error", () => {});
  return answer;
}

/** Bytes of an answer that come, until it ends or is cut off. */
async function taken(answer: IncomingMessage, pause = 0): Promise<number> {
  let bytes = 0;
  try {
    for await (const chunk of answer) {
      const before = Math.floor(bytes / 4_000_000);
      bytes += Buffer.isBuffer(chunk) ? chunk.length : 0;
      if (Math.floor(bytes / 4_000_000) > before) await after(pause);
    }
  } catch {
    return bytes;
  }
  return bytes;
}

const sendAtOnce: RequestHandler = (_request, response) => {
  response.end(Buffer.alloc(large));
};

const sendInPieces: RequestHandler = (_request, response) => {
  Readable.from(Array.from({ length: 1_000 }, () => Buffer.alloc(large / 1_000))).pipe(response);
};

describe.each([
  ["at once", sendAtOnce],
  ["in pieces", sendInPieces],
])("an answer that is sent %s", (_how, send) => {
  it("is let go when nobody takes it", async () => {
    const closed: boolean[] = [];
    const url = await serving((request, response, next) => {
      response.once("close", () => closed.push(true));
      send(request, response, next);
    });
    const answer = await asking(url);
    while (closed.length === 0) await after(10);
    expect(await taken(answer)).toBeLessThan(large);
  });

  it("comes whole, however slowly it is taken", async () => {
    const answer = await asking(await serving(send));
    expect(await taken(answer, milliseconds / 3)).toBe(large);
  });
});

describe("whoever reads", () => {
  it("waits for as long as the answer takes to be made, and between its parts", async () => {
    const url = await serving((_request, response) => {
      setTimeout(() => response.write("one "), 2 * milliseconds);
      setTimeout(() => response.end("two"), 5 * milliseconds);
    });
    expect(await text(await asking(url))).toBe("one two");
  });

  it("may ask again over the same connection", async () => {
    const url = await serving((_request, response) => {
      response.end("done");
    });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const told = [await over(agent, url)];
    await after(2 * milliseconds);
    told.push(await over(agent, url));
    agent.destroy();
    expect(told).toEqual([
      ["done", false],
      ["done", true],
    ]);
  });
});

/** What is answered, and whether over a connection that was used before. */
async function over(agent: Agent, url: string): Promise<readonly [string, boolean]> {
  const request = get(url, { agent });
  const answer = await new Promise<IncomingMessage>((resolve) => {
    request.once("response", resolve);
  });
  return [await text(answer), request.reusedSocket];
}
