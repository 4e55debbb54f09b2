import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { buildClient } from "../../../server/commands/build-client.ts";
import { BuildError } from "../../../server/commands/run-vite.ts";

const home = join(import.meta.dirname, "../../..");
let root: string;
let said: string[];

/** The smallest page: what is tested is when it is built, and what lies there then. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "contraflow-build-"));
  said = [];
  await Promise.all(
    ["client", "contract", "graph-seed/ontology"].map((name) =>
      mkdir(join(root, name), { recursive: true }),
    ),
  );
  await writeFile(
    join(root, "client/index.html"),
    '<html><head></head><script type="module" src="./main.js"></script></html>',
  );
  await writeFile(join(root, "client/main.js"), `document.title = "${"page ".repeat(400)}";`);
  await writeFile(join(root, "package-lock.json"), "{}");
  await cp(join(home, "vite.config.ts"), join(root, "vite.config.ts"));
  await symlink(join(home, "node_modules"), join(root, "node_modules"));
});

afterEach(async () => rm(root, { recursive: true }));

async function build(): Promise<string> {
  return buildClient(root, (line) => said.push(line));
}

it("builds once, and again when a source has changed", async () => {
  const folder = await build();
  const first = await readFile(join(folder, ".stamp"), "utf8");
  await build();
  expect(said).toHaveLength(1);
  await writeFile(join(root, "contract/new.ts"), "export const x = 1;");
  await build();
  expect(said).toHaveLength(2);
  expect(await readFile(join(folder, ".stamp"), "utf8")).not.toBe(first);
});

it("lays packed copies beside the scripts, and leaves no other folder", async () => {
  const folder = await build();
  const scripts = await readdir(join(folder, "assets"));
  const kinds = scripts.map((name) => name.replace(/^main-[\w-]+|^index-[\w-]+/, "")).toSorted();
  expect(kinds).toEqual([".js", ".js.br", ".js.gz"]);
  expect(await readdir(join(root, "dist"))).toEqual(["client"]);
});

it("says what is wrong with a source, and keeps the last page", async () => {
  const folder = await build();
  await writeFile(join(root, "client/main.js"), "this is no script");
  await expect(build()).rejects.toThrow(BuildError);
  expect(await readdir(join(root, "dist"))).toEqual(["client"]);
  expect(await readdir(folder)).toContain("index.html");
});
