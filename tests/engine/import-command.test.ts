import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { toLine } from "../../server/exchange/export-rows.ts";
import { runCommand } from "../support/command.ts";
import { openTestPlace, type TestPlace } from "../support/engine.ts";
import { anEntity, someRows } from "../support/rows.ts";
import { createRunningCommands, ready } from "../support/running-commands.ts";

let place: TestPlace;
let env: TestPlace["environment"];
const commands = createRunningCommands();

beforeEach(async () => {
  place = await openTestPlace();
  env = { ...place.environment, CONTRAFLOW_SEED: "none" };
});

afterEach(async () => {
  await commands.end();
  await place.dispose();
});

async function fileOf(name: string, lines: readonly string[]): Promise<string> {
  const path = join(place.folder, name);
  await writeFile(path, lines.map((line) => `${line}\n`).join(""));
  return path;
}

const good = someRows().map(toLine);
const odd = toLine(anEntity({ id: "place/odd", name: "Odd" })).replace("Place", "Planet");

async function exported(): Promise<string[]> {
  const { out } = await runCommand("export", ["--format", "jsonl"], env);
  return out.split("\n").filter((line) => line !== "");
}

describe("npm run import", () => {
  it("takes a file in, says what it added, and the second time adds nothing", async () => {
    const file = await fileOf("good.jsonl", good);
    const added =
      "added 1 source, 1 document, 2 entities, 1 relation, 1 claim, 1 piece of evidence";
    expect(await runCommand("import", [file], env)).toEqual({
      code: 0,
      out: `${file}: ${added}.\n`,
      err: "",
    });
    expect((await exported()).toSorted()).toEqual(good.toSorted());
    const again = await runCommand("import", [file], env);
    expect(again.out).toBe(`${file}: 7 rows are there already.\n`);
  });

  it("names each fault by file, line and rule, takes nothing of that file, and goes on", async () => {
    const bad = await fileOf("bad.jsonl", [...good, odd]);
    const file = await fileOf("good.jsonl", good);
    const ended = await runCommand("import", [bad, file], env);
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/bad\.jsonl:8: kind: "Planet" is not known here\..*unknown-kind/);
    expect(ended.err).toContain("nothing of it was taken in");
    expect(ended.out).toContain("good.jsonl: added");
  });

  it("only says in a preview what it would do", async () => {
    const file = await fileOf("good.jsonl", good);
    const ended = await runCommand("import", [file, "--preview"], env);
    expect(ended.out).toContain("would add 1 source");
    expect(await exported()).toEqual([]);
  });

  it("goes through a server that runs, which then shows what came", async () => {
    const started = commands.start({ ...env, PORT: "0" });
    const url = await ready(started);
    const file = await fileOf("good.jsonl", good);
    const ended = await runCommand("import", [file], env);
    expect([ended.code, ended.err]).toEqual([0, ""]);
    const bad = await fileOf("bad.jsonl", [odd]);
    expect((await runCommand("import", [bad], env)).err).toContain("bad.jsonl:1: kind:");
    await expect
      .poll(async () => {
        const answer = await fetch(`${url}/api/entities/place/east`);
        return answer.status;
      })
      .toBe(200);
  });

  it.each([
    ["no file", [], "Name a file"],
    ["a file that is not there", ["/nowhere/at-all.jsonl"], "cannot be read"],
    ["an unknown flag", ["--all"], "It is called so"],
  ])("says how it is called: %s", async (_what, args, words) => {
    const ended = await runCommand("import", args, env);
    expect([ended.code, ended.err]).toEqual([1, expect.stringContaining(words)]);
  });
});
