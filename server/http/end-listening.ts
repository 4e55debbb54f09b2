import { once } from "node:events";
import type { Server } from "node:http";

/** Takes no more requests, waits so long for those being answered, and cuts off the rest. */
export async function endListening(server: Server, milliseconds: number): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, milliseconds);
  server.close();
  await closed;
  clearTimeout(timer);
}
