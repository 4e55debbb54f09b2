import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

import { afterAll, beforeAll, expect, it } from "vitest";

import { start } from "../../contract/endpoints/explore.ts";
import { freePort } from "../../server/local-neo4j/free-port.ts";
import { buildImage, type Image, machine } from "./build-image.ts";
import { parseHealthCheck, wordsOf } from "./parse-dockerfile.ts";

const root = join(import.meta.dirname, "../..");
const looks = 240;

let folder: string;
let image: Image;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-image-"));
  image = await buildImage(root, folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function run(words: readonly string[], port: number): ChildProcess {
  const [command = "", ...args] = words;
  return spawn(command === "node" ? process.execPath : command, args, {
    cwd: image.workFolder,
    env: { ...machine(), ...image.environment, HOST: "127.0.0.1", PORT: String(port) },
    stdio: ["ignore", "inherit", "inherit"],
  });
}

async function codeOf(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, "exit")) as [number | null];
  return code;
}

/** Asks as the container's own health check does, until it is content. */
async function untilHealthy(port: number, left = looks): Promise<number> {
  const words = parseHealthCheck(image.said.get("HEALTHCHECK") ?? "");
  const code = await codeOf(run(words, port));
  if (code === 0 || left === 0) return code ?? 1;
  await setTimeout(500);
  return untilHealthy(port, left - 1);
}

/** When each file of the product was last changed. */
async function stateOf(place: string): Promise<Map<string, number>> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isSymbolicLink());
  const found = await Promise.all(
    files.map(async ({ parentPath, name }): Promise<[string, number]> => {
      const file = join(parentPath, name);
      return [file, (await stat(file)).mtimeMs];
    }),
  );
  return new Map(found);
}

it("holds the product, its packages and its page, and nothing that only building needs", async () => {
  const names = (await readdir(image.workFolder)).toSorted();
  expect(names).toEqual([
    ".npmrc",
    "LICENSE",
    "client",
    "contract",
    "dist",
    "graph-seed",
    "node_modules",
    "package-lock.json",
    "package.json",
    "server",
    "tests",
    "tsconfig.json",
    "vite.config.ts",
  ]);
  expect(await readdir(join(image.workFolder, "tests"))).toEqual(["tsconfig.json"]);
  await access(join(image.workFolder, "dist/client/index.html"));
  await expect(access(join(image.workFolder, "node_modules/vitest"))).rejects.toThrow("ENOENT");
});

it("runs as a user who is not root, and serves this machine's own name alone", () => {
  expect([image.said.get("USER"), image.environment]).toEqual([
    "1000:1000",
    {
      NODE_ENV: "production",
      HOST: "0.0.0.0",
      PORT: "3000",
      CONTRAFLOW_ALLOWED_HOSTS: "localhost",
      CONTRAFLOW_DATA: join(image.root, "data"),
    },
  ]);
});

it("starts, is healthy, shows the data, writes nothing beside them, and ends when asked to", async () => {
  const before = await stateOf(image.workFolder);
  const port = await freePort({ must: undefined, may: null });
  const server = run(wordsOf(image.said.get("CMD") ?? ""), port);
  const ended = codeOf(server);
  try {
    expect(await untilHealthy(port)).toBe(0);
    const answer = await fetch(`http://127.0.0.1:${port}/api/start`);
    const page = await fetch(`http://127.0.0.1:${port}/`, { headers: { Accept: "text/html" } });
    expect(start.output.parse(await answer.json()).nodes.length).toBeGreaterThan(10);
    expect(await page.text()).toContain("<title>Contraflow");
  } finally {
    server.kill("SIGTERM");
  }
  expect(await ended).toBe(0);
  expect(await stateOf(image.workFolder)).toEqual(before);
});

it("is not healthy where nothing answers", async () => {
  const port = await freePort({ must: undefined, may: null });
  const words = parseHealthCheck(image.said.get("HEALTHCHECK") ?? "");
  expect(await codeOf(run(words, port))).toBe(1);
});
