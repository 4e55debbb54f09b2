/**
 * The process the embedded engine lives in. It ignores the signals that a terminal sends to the
 * whole group, because the server decides when it ends; and it ends when the server is gone.
 */
import process from "node:process";

import { Order, type ReplyDraft } from "../protocol.ts";
import { openStore } from "./open-store.ts";
import { createWorker } from "./worker.ts";

const memoryEveryMilliseconds = 100;

function send(reply: ReplyDraft): void {
  if (process.connected) process.send?.(reply);
}

async function live(path: string): Promise<void> {
  const store = await openStore(path);
  if (store.type === "refused") {
    send(store);
    process.disconnect();
    return;
  }
  const work = createWorker(store.db, send);
  process.on("message", (message) => {
    void work(Order.parse(message));
  });
  setInterval(() => {
    send({ type: "memory", bytes: process.memoryUsage.rss() });
  }, memoryEveryMilliseconds);
  send({ type: "ready", revision: store.revision });
}

process.on("SIGINT", () => null);
process.on("SIGTERM", () => null);
// What is acknowledged lies in the engine's log by now, so ending here loses nothing.
process.on("disconnect", () => process.exit());
await live(process.argv[2] ?? "");
