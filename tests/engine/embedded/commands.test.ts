import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";

import { runCommand } from "../../support/command.ts";
import { ask } from "../../support/http.ts";
import { createRunningCommands, ready } from "../../support/running-commands.ts";

let folder: string;
let env: Record<string, string>;
const commands = createRunningCommands();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-commands-"));
  env = { CONTRAFLOW_DATA: join(folder, "data"), CONTRAFLOW_SEED: "article" };
});

afterEach(async () => {
  await commands.end();
  await rm(folder, { recursive: true, force: true });
});

describe("npm start", () => {
  it("says who uses the data folder already, and where", async () => {
    const url = await ready(commands.start(env));
    const second = await runCommand("start", [], { ...env, PORT: "0" });
    expect(second.code).toBe(1);
    expect(second.err).toContain(`in use by another Contraflow at ${url}`);
  });

  it("says when it runs already on the port", async () => {
    const url = await ready(commands.start(env));
    const other = { PORT: new URL(url).port, CONTRAFLOW_DATA: join(folder, "other") };
    const second = await runCommand("start", [], other);
    expect([second.code, second.err]).toEqual([
      1,
      expect.stringContaining(`Contraflow is running already: open ${url}`),
    ]);
  });

  it("says when another program has the port, and loads no data", async () => {
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
    expect(await readdir(join(folder, "data"))).toEqual(["token"]);
  });
});

describe("npm run export", () => {
  it("writes the same through the server that has the folder", async () => {
    const alone = await runCommand("export", [], env);
    await ready(commands.start(env));
    const file = join(folder, "all.jsonl");
    const through = await runCommand("export", ["--out", file], env);
    expect([through.code, through.out]).toEqual([0, ""]);
    expect(through.err).toMatch(/^Wrote \d+ rows to /);
    expect(await readFile(file, "utf8")).toBe(alone.out);
    expect((await readdir(folder)).toSorted()).toEqual(["all.jsonl", "data"]);
  });

  it("waits for a server that is starting", async () => {
    await commands.start(env).until(/starting at/);
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
  it("removes the graph alone, and names what it removed", async () => {
    await runCommand("export", [], env);
    const data = join(folder, "data");
    const stored = await readdir(data);
    await writeFile(join(data, "token"), "");
    const { code, out } = await runCommand("reset", ["--yes"], env);
    expect([code, out]).toEqual([0, expect.stringContaining(`Removed from ${data}: ${stored[0]}`)]);
    expect(await readdir(data)).toEqual(["token"]);
    const again = await runCommand("reset", [], env);
    expect([again.code, again.out]).toEqual([
      0,
      `There is no data in ${data}; nothing was removed.\n`,
    ]);
  });

  it("does nothing while a server has the folder", async () => {
    const url = await ready(commands.start(env));
    const { code, err } = await runCommand("reset", ["--yes"], env);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`in use by another Contraflow at ${url}`),
    ]);
    expect((await ask(url, "/api/start")).status).toBe(200);
  });
});

describe("npm run generate", () => {
  it("writes rows, and beside them what is known of them", async () => {
    const file = join(folder, "made.jsonl");
    const args = ["--nodes", "60", "--edges", "200", "--out", file];
    const { code, out } = await runCommand("generate", args, env);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(`Wrote 673 rows to ${file}, and what`),
    ]);
    const first = await readFile(file, "utf8");
    const answers = z
      .object({ rows: z.record(z.string(), z.number()) })
      .parse(JSON.parse(await readFile(`${file}.answers.json`, "utf8")));
    expect(first.trimEnd().split("\n")).toHaveLength(673);
    expect(answers.rows).toMatchObject({ entity: 60, relation: 200, claim: 200 });
    await runCommand("generate", args, env);
    expect(await readFile(file, "utf8")).toBe(first);
    expect((await readdir(folder)).toSorted()).toEqual(["made.jsonl", "made.jsonl.answers.json"]);
  });
});
