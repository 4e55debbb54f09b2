import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Canary = {
  readonly url: string;
  /** The paths that were asked of it. */
  readonly heard: () => readonly string[];
  readonly end: () => Promise<void>;
};

/** Listens on the loopback address for whoever should not come. */
export async function startCanary(): Promise<Canary> {
  const heard: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    heard.push(url);
    response.end("a,b\n1,2\n");
  });
  // What does not speak HTTP has come too.
  server.on("clientError", (_error, socket) => {
    heard.push("not HTTP");
    socket.destroy();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${isInfo(address) ? address.port : 0}`,
    heard: () => [...heard],
    async end() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function isInfo(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === "object" && address !== null;
}
