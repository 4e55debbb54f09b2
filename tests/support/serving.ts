import { createServer, type RequestListener, type Server } from "node:http";

import { afterEach } from "vitest";
import * as z from "zod";

const servers: Server[] = [];
afterEach(stopServing);

/** Ends all servers of the test, as if they had been killed. */
export function stopServing(): void {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
}

/** A server on the loopback address until the test is over; answers with where it listens. */
export async function serving(handle: RequestListener): Promise<string> {
  const server = createServer(handle);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return `http://127.0.0.1:${port}`;
}
