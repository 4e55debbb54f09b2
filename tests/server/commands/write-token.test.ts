import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { platform } from "node:process";
import { setImmediate } from "node:timers/promises";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { ConfigError } from "../../../server/config.ts";
import { readToken, tokenPath } from "../../../server/commands/write-token.ts";
import { GraphStoreError } from "../../../server/engine/graph.ts";

let folder: string;
let told: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-token-"));
  told = [];
});

afterEach(async () => rm(folder, { recursive: true }));

function place() {
  return { dataFolder: join(folder, "data"), token: null };
}

async function read(): Promise<string> {
  return readToken(place(), (line) => told.push(line));
}

async function modeOf(file: string): Promise<number> {
  return (await stat(file)).mode & 0o777;
}

/** Windows has no such bits. */
function isClosed(mode: number): boolean {
  return platform === "win32" || mode === 0o600;
}

describe("the write token", () => {
  it("is made at the first start, for this user alone, and stays the same", async () => {
    const made = await read();
    const again = await read();
    const file = tokenPath(place());
    expect(made).toMatch(/^[\w-]{43}$/);
    expect([again, await readFile(file, "utf8"), told]).toEqual([made, `${made}\n`, []]);
    expect(await readdir(join(folder, "data"))).toEqual(["token"]);
    expect(isClosed(await modeOf(file))).toBe(true);
  });

  it("is another in another folder", async () => {
    const other = { dataFolder: join(folder, "other"), token: null };
    expect(await readToken(other)).not.toBe(await read());
  });

  it("is one and the same for all who start at once, or one a moment after the other", async () => {
    for (let round = 0; round < 20; round += 1) {
      const own = { dataFolder: join(folder, String(round)), token: null };
      const all = await Promise.all(
        Array.from({ length: 12 }, async (_, at) => {
          for (let turn = 0; turn < at; turn += 1) await setImmediate();
          return readToken(own);
        }),
      );
      expect(new Set(all)).toEqual(new Set([(await readFile(tokenPath(own), "utf8")).trim()]));
      expect(await readdir(own.dataFolder)).toEqual(["token"]);
    }
  });

  it("is the one that was given, and then no file is made", async () => {
    const token = "0123456789abcdef0123456789abcdef";
    expect(await readToken({ ...place(), token })).toBe(token);
    expect(await readdir(folder)).toEqual([]);
  });

  it("is closed to others again, and that is said", async () => {
    const made = await read();
    const file = tokenPath(place());
    await chmod(file, 0o644);
    expect(await read()).toBe(made);
    expect(isClosed(await modeOf(file))).toBe(true);
    const words = `could read the write token in ${file}`;
    expect(told.map((line) => line.includes(words))).toEqual(platform === "win32" ? [] : [true]);
  });

  it.each(["", "short", `${"a".repeat(40)} b`])("is no file that holds %j", async (text) => {
    await read();
    await writeFile(tokenPath(place()), text);
    await expect(read()).rejects.toThrow(ConfigError);
    await expect(read()).rejects.toThrow("Remove it, and the next start makes a new one.");
  });

  it("cannot be made where a file stands in the folder's way", async () => {
    await writeFile(join(folder, "data"), "");
    await expect(read()).rejects.toThrow(GraphStoreError);
  });
});
