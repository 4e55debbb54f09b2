import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

import * as z from "zod";

import { serveLease } from "./serve-lease.ts";
import { createServerPool } from "./server-pool.ts";
import { startServer } from "./start-server.ts";

// Keeps the Neo4j servers of a test run, and lends them to its processes one connection each. It
// ends with all that it started when the process that forked it does, however that ends.
const most = 3;
const folder = await mkdtemp(join(tmpdir(), "contraflow-neo4j-"));
let count = 0;
const pool = createServerPool(async () => {
  count += 1;
  return startServer(join(folder, `server-${count}`));
}, most);
// It is ours to end a connection: whoever has left hears by it that the server is free again.
const server = createServer({ allowHalfOpen: true }, (socket) => {
  void serveLease(socket, pool);
});
process.on("SIGINT", () => null);
process.once("SIGTERM", end);
process.once("disconnect", end);
process.send?.({ port: await listen(server) });

function end(): void {
  server.close();
  pool
    .end()
    .then(() => rm(folder, { recursive: true, force: true }))
    .then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
}

function listen(listener: Server): Promise<number> {
  return new Promise((resolve) => {
    listener.listen(0, "127.0.0.1", () => {
      resolve(z.object({ port: z.int() }).parse(listener.address()).port);
    });
  });
}
