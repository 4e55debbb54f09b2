import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";

import { readyz } from "../../contract/endpoints/health.ts";
import { Row } from "../../contract/rows.ts";
import { runCommand, startCommand, type Started } from "../support/command.ts";
import { ask, bodyOf } from "../support/http.ts";

let folder: string;
let env: Record<string, string>;
const running: Started[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-commands-"));
  env = { CONTRAFLOW_DATA: join(folder, "data"), PORT: "0" };
});

afterEach(async () => {
  // The runner passes this on to the command; a harder signal would end the runner alone.
  for (const { process } of running) process.kill("SIGTERM");
  await Promise.all(running.splice(0).map(({ ended }) => ended));
  await rm(folder, { recursive: true, force: true });
});

function start(more: Readonly<Record<string, string>> = {}): Started {
  const started = startCommand("start", [], { ...env, ...more });
  running.push(started);
  return started;
}

async function ready(started: Started): Promise<string> {
  const [, url = ""] = await started.until(/Ready\. Open (http:\S+)/);
  return url;
}

async function stop(started: Started, signal: "SIGINT" | "SIGTERM"): Promise<number | null> {
  started.process.kill(signal);
  return (await started.ended).code;
}

describe("npm start", () => {
  it("opens one address with data and page, and ends when asked to", async () => {
    const started = start();
    const url = await ready(started);
    const page = await ask(url, "/", { headers: { Accept: "text/html" } });
    const told = readyz.output.parse(bodyOf(await ask(url, "/api/readyz")));
    expect([page.status, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(told).toEqual({ status: "ready", revision: 1 });
    expect(started.said()).toContain("Loaded article, version 1.");
    expect(await stop(started, "SIGINT")).toBe(0);
    expect(started.said()).not.toMatch(/error|warn/i);
  });

  it("loads nothing the second time", async () => {
    const first = start();
    await ready(first);
    await stop(first, "SIGTERM");
    const second = start();
    const told = bodyOf(await ask(await ready(second), "/api/readyz"));
    expect(told).toEqual({ status: "ready", revision: 1 });
    expect(second.said()).not.toContain("Loaded");
    expect(await stop(second, "SIGTERM")).toBe(0);
  });

  it("can be stopped while it is starting", async () => {
    const started = start();
    await started.until(/starting at/);
    expect(await stop(started, "SIGINT")).toBe(0);
  });

  it("says who uses the data folder already, and where", async () => {
    const first = start();
    const url = await ready(first);
    const second = await runCommand("start", [], env);
    expect(second.code).toBe(1);
    expect(second.err).toContain(`in use by another Contraflow at ${url}`);
  });

  it("says when it runs already on the port", async () => {
    const first = start();
    const url = await ready(first);
    const other = { PORT: new URL(url).port, CONTRAFLOW_DATA: join(folder, "other") };
    const second = await runCommand("start", [], { ...env, ...other });
    expect([second.code, second.err]).toEqual([
      1,
      expect.stringContaining(`Contraflow is running already: open ${url}`),
    ]);
  });

  it("says when another program has the port, and touches no data", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, "127.0.0.1", resolve);
    });
    const { port } = z.object({ port: z.number() }).parse(other.address());
    const { code, err } = await runCommand("start", [], { ...env, PORT: String(port) });
    other.close();
    expect([code, err]).toEqual([
      1,
      `Port ${port} on 127.0.0.1 is taken by another program. Choose another port, for example: PORT=${port + 1} npm start\n`,
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    [{ PORT: "http" }, "The environment variable PORT is not right"],
    [{ NEO4J_URI: "bolt://127.0.0.1:7687" }, "this version of Contraflow has no Neo4j engine"],
  ])("says what is wrong with %j", async (wrong, words) => {
    const { code, err } = await runCommand("start", [], { ...env, ...wrong });
    expect([code, err]).toEqual([1, expect.stringContaining(words)]);
    expect(err).not.toContain("    at ");
  });
});

describe("npm run export", () => {
  it("seeds a new folder and writes every row", async () => {
    const { code, out, err } = await runCommand("export", ["--format", "jsonl"], env);
    const rows = out
      .trimEnd()
      .split("\n")
      .map((line) => Row.parse(JSON.parse(line)));
    expect([code, err]).toEqual([0, ""]);
    expect(rows.length).toBeGreaterThan(800);
  });

  it("writes the same through the server that has the folder", async () => {
    const alone = await runCommand("export", [], env);
    const started = start();
    await ready(started);
    const file = join(folder, "all.jsonl");
    const through = await runCommand("export", ["--out", file], env);
    expect([through.code, through.out]).toEqual([0, ""]);
    expect(through.err).toMatch(/^Wrote \d+ rows to /);
    expect(await readFile(file, "utf8")).toBe(alone.out);
    expect((await readdir(folder)).toSorted()).toEqual(["all.jsonl", "data"]);
  });

  it("waits for a server that is starting", async () => {
    const started = start();
    await started.until(/starting at/);
    const { code, out } = await runCommand("export", [], env);
    expect([code, out.split("\n").length > 800]).toEqual([0, true]);
  });

  it.each([
    [["--format", "xlsx"], "The format is jsonl"],
    [["--nonsense"], "npm run --silent export -- --format jsonl [--out FILE]"],
  ])("says how it is called when asked for %j", async (args, words) => {
    const { code, err } = await runCommand("export", args, env);
    expect([code, err]).toEqual([1, expect.stringContaining(words)]);
  });
});

describe("npm run reset", () => {
  it("removes the graph and says so, and the next start loads it again", async () => {
    await runCommand("export", [], env);
    const before = await readdir(join(folder, "data"));
    const reset = await runCommand("reset", ["--yes"], env);
    const again = await runCommand("reset", ["--yes"], env);
    expect(before.length).toBeGreaterThan(0);
    expect([reset.code, reset.out]).toEqual([
      0,
      expect.stringContaining(`Removed from ${join(folder, "data")}: `),
    ]);
    expect(again.out).toContain("nothing was removed");
    expect(await readdir(join(folder, "data"))).toEqual([]);
  });

  it("does nothing that nobody agreed to", async () => {
    await runCommand("export", [], env);
    const before = await readdir(join(folder, "data"));
    const { code, err } = await runCommand("reset", [], env);
    expect([code, err]).toEqual([1, expect.stringContaining("npm run reset -- --yes")]);
    expect(await readdir(join(folder, "data"))).toEqual(before);
  });

  it("does nothing while a server has the folder", async () => {
    const started = start();
    const url = await ready(started);
    const { code, err } = await runCommand("reset", ["--yes"], env);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`in use by another Contraflow at ${url}`),
    ]);
    expect((await ask(url, "/api/start")).status).toBe(200);
  });
});
