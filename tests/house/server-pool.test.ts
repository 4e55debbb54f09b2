import { setImmediate } from "node:timers/promises";

import { expect, it } from "vitest";

import { createServerPool, type Pooled } from "../support/neo4j/server-pool.ts";

type Fake = Pooled & { readonly name: string };

/** A pool over servers that note what is done to them. */
function aPool(most: number, start = (server: Fake) => Promise.resolve(server)) {
  const done: string[] = [];
  let count = 0;
  const pool = createServerPool(async () => {
    count += 1;
    const name = `server ${count}`;
    function note(what: string) {
      return async () => {
        await setImmediate();
        done.push(`${what} ${name}`);
      };
    }
    return start({ name, clean: note("clean"), end: note("end") });
  }, most);
  return { pool, done };
}

it("starts a server as it is wanted, and lends it again once it is clean", async () => {
  const { pool, done } = aPool(3);
  const first = await pool.lease();
  first.release();
  const second = await pool.lease();
  expect([first.server.name, second.server.name, done]).toEqual([
    "server 1",
    "server 1",
    ["clean server 1"],
  ]);
});

it("lends no server to two", async () => {
  const { pool } = aPool(3);
  const leases = await Promise.all([pool.lease(), pool.lease(), pool.lease()]);
  expect(leases.map(({ server }) => server.name)).toEqual(["server 1", "server 2", "server 3"]);
});

it("has whoever comes when all are taken wait for the next that is clean", async () => {
  const { pool, done } = aPool(1);
  const first = await pool.lease();
  const waiting = pool.lease().then(({ server }) => `${done.join()} before ${server.name}`);
  first.release();
  expect(await waiting).toBe("clean server 1 before server 1");
});

it("tells whoever wanted it that a server did not start, and starts another for the next", async () => {
  let tries = 0;
  const { pool } = aPool(1, (server) => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error("No room.")) : Promise.resolve(server);
  });
  await expect(pool.lease()).rejects.toThrow("No room.");
  expect((await pool.lease()).server.name).toBe("server 2");
});

it("ends all that it started, lent or not", async () => {
  const { pool, done } = aPool(3);
  await pool.lease();
  await pool.lease();
  await pool.end();
  expect(done).toEqual(["end server 1", "end server 2"]);
});
