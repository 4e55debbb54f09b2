import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { readyz } from "../../contract/endpoints/health.ts";
import { Row } from "../../contract/rows.ts";
import { runCommand } from "../support/command.ts";
import { openTestPlace, type TestPlace } from "../support/engine.ts";
import { ask, bodyOf, refusalOf } from "../support/http.ts";
import { createRunningCommands, ready, stop } from "../support/running-commands.ts";

let place: TestPlace;
let env: TestPlace["environment"];
const commands = createRunningCommands();

beforeEach(async () => {
  place = await openTestPlace();
  env = { ...place.environment, CONTRAFLOW_SEED: "article" };
});

afterEach(async () => {
  await commands.end();
  await place.dispose();
});

describe("npm start", () => {
  it("opens one address with data and page, and ends when asked to", async () => {
    const started = commands.start(place.environment);
    const url = await ready(started);
    const page = await ask(url, "/", { headers: { Accept: "text/html" } });
    const told = readyz.output.parse(bodyOf(await ask(url, "/api/readyz")));
    expect([page.status, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(told).toEqual({ status: "ready", revision: 1 });
    expect(started.said()).toContain("Loaded article, version ");
    expect(await stop(started, "SIGINT")).toBe(0);
    expect(started.said()).not.toMatch(/error|warn/i);
  });

  it("loads nothing the second time, and keeps the token it made", async () => {
    const file = join(place.folder, "token");
    const first = commands.start(env);
    await ready(first);
    const token = await readFile(file, "utf8");
    expect(first.said()).toContain(`Whoever writes is asked for the token in ${file}\n`);
    await stop(first, "SIGTERM");
    const second = commands.start(env);
    const told = bodyOf(await ask(await ready(second), "/api/readyz"));
    expect(told).toEqual({ status: "ready", revision: 1 });
    expect(second.said()).not.toContain("Loaded");
    expect(await readFile(file, "utf8")).toBe(token);
    expect(first.said() + second.said()).not.toContain(token.trim());
    expect(await stop(second, "SIGTERM")).toBe(0);
  });

  it("can be stopped while it is starting", async () => {
    const started = commands.start(env);
    await started.until(/starting at/);
    expect(await stop(started, "SIGINT")).toBe(0);
  });

  it("only reads where that is asked for, and then makes no token", async () => {
    await runCommand("export", [], env);
    const started = commands.start({ ...env, CONTRAFLOW_READ_ONLY: "true" });
    const url = await ready(started);
    expect(started.said()).toContain("Nothing can be changed through this server");
    const removal = await ask(url, "/api/documents/document/article", {
      method: "DELETE",
      headers: { Authorization: `Bearer ${"x".repeat(43)}` },
    });
    expect(refusalOf(removal)).toEqual([403, "read-only"]);
    expect((await ask(url, "/api/start")).status).toBe(200);
    expect(await readdir(place.folder)).not.toContain("token");
  });

  it("says what is wrong with its settings", async () => {
    const { code, err } = await runCommand("start", [], { ...env, PORT: "http" });
    expect([code, err]).toEqual([
      1,
      expect.stringContaining("The environment variable PORT is not right"),
    ]);
    expect(err).not.toContain("    at ");
  });
});

describe("npm run export", () => {
  it("seeds a new graph and writes every row, to the terminal or to a file", async () => {
    const { code, out, err } = await runCommand("export", ["--format", "jsonl"], env);
    const rows = out
      .trimEnd()
      .split("\n")
      .map((line) => Row.parse(JSON.parse(line)));
    expect([code, err]).toEqual([0, ""]);
    expect(rows.length).toBeGreaterThan(800);
    const file = join(place.folder, "all.jsonl");
    const again = await runCommand("export", ["--out", file], env);
    expect([again.code, again.out, again.err]).toEqual([
      0,
      "",
      `Wrote ${rows.length} rows to ${file}\n`,
    ]);
    expect(await readFile(file, "utf8")).toBe(out);
  });
});

describe("npm run reset", () => {
  it("removes the graph and says so, and the next start loads it again", async () => {
    const before = await runCommand("export", [], env);
    const reset = await runCommand("reset", ["--yes"], env);
    const again = await runCommand("reset", ["--yes"], env);
    const after = await runCommand("export", [], env);
    expect([reset.code, reset.err, reset.out]).toEqual([
      0,
      "",
      expect.stringContaining("The next start loads the data that comes with Contraflow again."),
    ]);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining("nothing was removed")]);
    expect(after.out).toBe(before.out);
  });

  it("does nothing that nobody agreed to, or where only reading is asked for", async () => {
    const before = await runCommand("export", [], env);
    const unasked = await runCommand("reset", [], env);
    const reading = await runCommand("reset", ["--yes"], { ...env, CONTRAFLOW_READ_ONLY: "1" });
    expect([unasked.code, unasked.err]).toEqual([
      1,
      expect.stringContaining("npm run reset -- --yes"),
    ]);
    expect([reading.code, reading.err]).toEqual([
      1,
      expect.stringContaining("CONTRAFLOW_READ_ONLY is set"),
    ]);
    expect((await runCommand("export", [], env)).out).toBe(before.out);
  });
});
