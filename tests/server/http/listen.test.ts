import { createServer } from "node:http";
import { type AddressInfo, createConnection } from "node:net";
import { text } from "node:stream/consumers";

import { expect, it } from "vitest";

import { endListening } from "../../../server/http/end-listening.ts";
import { listen, PlaceTakenError, urlOf } from "../../../server/http/listen.ts";

it("says of a busy port which it is and what to do", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, "127.0.0.1", resolve);
  });
  const { port } = other.address() as AddressInfo;
  const failure = await listen(() => {}, { host: "127.0.0.1", port }).catch(
    (error: unknown) => error,
  );
  other.close();
  expect(failure).toBeInstanceOf(PlaceTakenError);
  expect(String(failure)).toBe(
    `PlaceTakenError: Port ${port} on 127.0.0.1 is taken by another program. Choose another port, for example: PORT=${port + 1} npm start`,
  );
});

it("says of an address that is not this machine's what to do", async () => {
  const failure = await listen(() => {}, { host: "192.0.2.1", port: 0 }).catch(String);
  expect(failure).toContain("This machine has no address 192.0.2.1. Set HOST=127.0.0.1");
});

it.each([
  ["127.0.0.1", /^http:\/\/127\.0\.0\.1:\d+$/],
  ["0.0.0.0", /^http:\/\/127\.0\.0\.1:\d+$/],
  ["localhost", /^http:\/\/localhost:\d+$/],
])("tells the address to open when it listens on %s", async (host, address) => {
  const server = await listen(() => {}, { host, port: 0 });
  expect(urlOf(server, host)).toMatch(address);
  await endListening(server, 0);
});

it("finishes what it is answering before it ends", async () => {
  const server = await listen(
    (_request, response) => {
      setTimeout(() => response.end("whole"), 200);
    },
    { host: "127.0.0.1", port: 0 },
  );
  const answer = fetch(urlOf(server, "127.0.0.1"));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await endListening(server, 5_000);
  expect(await (await answer).text()).toBe("whole");
});

it("cuts off what does not end in time", async () => {
  const server = await listen(() => {}, { host: "127.0.0.1", port: 0 });
  const { port } = server.address() as AddressInfo;
  const socket = createConnection(port, "127.0.0.1");
  const cut = new Promise((resolve) => socket.on("close", resolve));
  socket.on("error", () => {});
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await new Promise((resolve) => setTimeout(resolve, 50));
  const began = performance.now();
  await endListening(server, 100);
  await cut;
  expect(performance.now() - began).toBeLessThan(2_000);
});

it.each([
  ["nothing", ""],
  ["the head of a request by the letter", "GET / HTTP/1.1\r\nHost: x\r\nX: "],
])("cuts off whoever sends %s", async (_what, head) => {
  const soon = { headersTimeout: 200, connectionsCheckingInterval: 50 };
  const server = await listen(
    () => {},
    { host: "127.0.0.1", port: 0 },
    { ...soon, requestTimeout: 10_000, keepAliveTimeout: 5_000 },
  );
  const socket = createConnection(Number(new URL(urlOf(server, "127.0.0.1")).port), "127.0.0.1");
  const told = text(socket);
  socket.write(head);
  const drip = setInterval(() => socket.write("x"), head === "" ? 10_000 : 20);
  socket.once("end", () => {
    clearInterval(drip);
  });
  expect(await told).toMatch(/^HTTP\/1\.1 408 Request Timeout[^]*"status":408/);
  clearInterval(drip);
  await endListening(server, 0);
});
