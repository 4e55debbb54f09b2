import { createServer, type Server } from "node:net";

import { afterEach, beforeEach, expect, it } from "vitest";
import * as z from "zod";

import { freePort } from "../../../server/local-neo4j/free-port.ts";

let taker: Server;
let taken: number;

beforeEach(async () => {
  taker = createServer();
  await new Promise<void>((resolve) => {
    taker.listen(0, "127.0.0.1", resolve);
  });
  taken = z.object({ port: z.int() }).parse(taker.address()).port;
});

afterEach(() => {
  taker.close();
});

it("is the port of the last time where that is free", async () => {
  await new Promise((resolve) => taker.close(resolve));
  expect(await freePort({ must: undefined, may: taken })).toBe(taken);
});

it("is another where that is taken", async () => {
  const port = await freePort({ must: undefined, may: taken });
  expect([port > 0, port === taken]).toEqual([true, false]);
});

it("is refused where it must be one that is taken", async () => {
  await expect(freePort({ must: taken, may: null })).rejects.toThrow(
    `Port ${taken} on 127.0.0.1 is taken.`,
  );
});
