import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";

const root = join(import.meta.dirname, "../../..");
const patience = 60_000;

/** The product as its user starts it, in a process and a data folder of its own. */
export type Product = {
  readonly url: string;
  readonly folder: string;
  /** Milliseconds from the command to a page that can be answered. */
  readonly startedIn: number;
  readonly stop: () => Promise<void>;
};

/**
 * Starts the product; without a folder, in a new one that goes when it stops, and without a port, at
 * a free one.
 */
export async function startProduct(folder?: string, at?: number): Promise<Product> {
  const data = folder ?? (await mkdtemp(join(tmpdir(), "contraflow-product-")));
  const port = at ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", "server/commands/start.ts"], {
    cwd: root,
    env: {
      ...process.env,
      // Else the page is built for tests, and stays so for whoever starts it afterwards.
      NODE_ENV: undefined,
      PORT: String(port),
      CONTRAFLOW_DATA: data,
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const stderr: string[] = [];
  child.stderr.on("data", (text: Buffer) => stderr.push(text.toString()));
  await ready(`${url}/api/readyz`, child, stderr);
  await ready(url, child, stderr);
  return {
    url,
    folder: data,
    startedIn: performance.now() - begun,
    stop: () => stop(child, folder === undefined ? data : null),
  };
}

async function ready(url: string, child: ChildProcess, stderr: readonly string[]): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end && child.exitCode === null) {
    const answer = await fetch(url, { headers: { accept: "text/html, application/json" } }).catch(
      () => null,
    );
    if (answer?.status === 200) return;
    await after(25);
  }
  child.kill();
  throw new Error(`The product did not get ready.\n${stderr.join("")}`);
}

async function stop(child: ChildProcess, folder: string | null): Promise<void> {
  if (child.exitCode === null) {
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    await gone;
  }
  if (folder !== null) await rm(folder, { recursive: true, force: true });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
