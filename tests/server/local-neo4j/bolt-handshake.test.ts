import { createServer, type Server, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";

import { afterEach, expect, it } from "vitest";
import * as z from "zod";

import { speaksBolt } from "../../../server/local-neo4j/bolt-handshake.ts";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server that does so with what it is sent first. */
function aServer(answer: (socket: Socket, heard: Buffer) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.once("data", (heard) => {
      answer(socket, Buffer.from(heard));
    });
  });
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve(z.object({ port: z.int() }).parse(server.address()).port);
    });
  });
}

it("knows Bolt by its answer to the first words, however that is cut", async () => {
  let said = "";
  const port = await aServer((socket, heard) => {
    said = heard.toString("hex");
    socket.write(Buffer.from([0, 0]));
    // Long enough for the two to be heard one by one.
    void setTimeout(50).then(() => socket.write(Buffer.from([8, 5])));
  });
  expect([await speaksBolt(port), said]).toEqual([
    true,
    "6060b01700080805000000000000000000000000",
  ]);
});

it.each([
  ["a server that shares no version of it", Buffer.from([0, 0, 0, 0])],
  ["a web server", Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n")],
])("does not take %s for it", async (_what, answer) => {
  expect(await speaksBolt(await aServer((socket) => socket.write(answer)))).toBe(false);
});

it("does not take one that hangs up for it", async () => {
  expect(await speaksBolt(await aServer((socket) => socket.end()))).toBe(false);
});

it("does not take silence for it", async () => {
  expect(await speaksBolt(await aServer(() => null))).toBe(false);
});

it("does not take a port where nobody listens for it", async () => {
  const port = await aServer(() => null);
  const [server] = servers.splice(0);
  await new Promise((resolve) => server?.close(resolve));
  expect(await speaksBolt(port)).toBe(false);
});
