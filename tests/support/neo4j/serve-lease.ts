import type { Socket } from "node:net";
import { createInterface } from "node:readline";

import { Asked, type Told } from "./messages.ts";
import type { ServerPool } from "./server-pool.ts";
import type { TestServer } from "./start-server.ts";

/** Lends a server for as long as the connection stands; what is asked of it is done in turn. */
export async function serveLease(socket: Socket, pool: ServerPool<TestServer>): Promise<void> {
  const left = new Promise<void>((resolve) => {
    for (const event of ["end", "close"]) {
      socket.once(event, () => {
        resolve();
      });
    }
  });
  // That it closes is all that counts.
  socket.on("error", () => null);
  function tell(told: Told): void {
    if (socket.writable) socket.write(`${JSON.stringify(told)}\n`);
  }
  try {
    const { server, release } = await pool.lease();
    const { uri, username, password, pid } = server.neo4j;
    tell({ type: "leased", uri, username, password, pid });
    const done = obey(socket, server, tell);
    await left;
    await done;
    release();
  } catch (error) {
    tell({ type: "failed", why: error instanceof Error ? error.message : String(error) });
  }
  socket.end();
}

async function obey(socket: Socket, { neo4j }: TestServer, tell: (told: Told) => void) {
  for await (const line of createInterface({ input: socket })) {
    const asked = Asked.parse(JSON.parse(line));
    try {
      await neo4j[asked.do]();
      tell({ type: "done", pid: neo4j.pid });
    } catch (error) {
      tell({ type: "failed", why: String(error) });
    }
  }
}
