import { createConnection } from "node:net";
import { text } from "node:stream/consumers";

import express from "express";
import { expect, it } from "vitest";

import { limitAtOnce } from "../../../server/http/at-once.ts";
import { endListening } from "../../../server/http/end-listening.ts";
import { listen, urlOf } from "../../../server/http/listen.ts";
import { answerProblems } from "../../../server/http/problems.ts";

it("gives one connection few of the places, and others theirs", async () => {
  const app = express().use(limitAtOnce(6), (_request, response) => {
    setTimeout(() => response.end("done"), 300);
  });
  app.use(answerProblems(() => {}));
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  const url = urlOf(server, "127.0.0.1");
  const socket = createConnection(Number(new URL(url).port), "127.0.0.1");
  const told = text(socket);
  const one = "GET / HTTP/1.1\r\nHost: x\r\n";
  socket.write(`${`${one}\r\n`.repeat(9)}${one}Connection: close\r\n\r\n`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const other = await fetch(url);
  const statuses = [...(await told).matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
  await endListening(server, 0);
  expect(statuses).toEqual([...Array<string>(4).fill("200"), ...Array<string>(6).fill("503")]);
  expect(other.status).toBe(200);
});
