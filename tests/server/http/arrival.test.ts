import { createConnection } from "node:net";
import { text } from "node:stream/consumers";

import express, { type RequestHandler } from "express";
import { afterEach, expect, it } from "vitest";

import { allowArrival, holdArrival } from "../../../server/http/arrival.ts";
import { endListening } from "../../../server/http/end-listening.ts";
import { listen, urlOf } from "../../../server/http/listen.ts";

const ending: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(ending.splice(0).map((end) => end()));
});

/** Sends the head of a request with a body that never comes; all that is answered until the end. */
async function sendHead(milliseconds: number, handle: RequestHandler): Promise<string> {
  const app = express().use(holdArrival(milliseconds), handle);
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  ending.push(async () => endListening(server, 0));
  const socket = createConnection(Number(new URL(urlOf(server, "127.0.0.1")).port), "127.0.0.1");
  socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
  return text(socket);
}

it("tells whoever is too slow, and cuts them off", async () => {
  const answer = await sendHead(50, () => {});
  expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout[^]*"status":408/);
});

it("cuts off who goes on sending what was answered long ago", async () => {
  const answer = await sendHead(50, (_request, response) => {
    response.end("done");
  });
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK[^]*done$/);
});

it("leaves an answer as it is that has begun", async () => {
  const answer = await sendHead(50, (_request, response) => {
    response.setHeader("Connection", "close");
    response.write("begun");
  });
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK[^]*begun\r\n$/);
});

it("gives the time that was allowed since, and no other", async () => {
  const answer = await sendHead(50, (request, response) => {
    allowArrival(request, null);
    setTimeout(() => {
      response.write("later");
      allowArrival(request, 10);
    }, 150);
  });
  expect(answer).toContain("later");
});
