import { cp, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { buildModels, modelsFolder } from "../../../server/commands/build-models.ts";

const home = join(import.meta.dirname, "../../..");
let root: string;

/** A place with what the models are built from. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "contraflow-build-models-"));
  for (const name of ["graph-seed/models", "contract/dynamics", "server/models"]) {
    await cp(join(home, name), join(root, name), { recursive: true });
  }
  await writeFile(join(root, "package-lock.json"), "{}");
  await writeFile(join(root, "package.json"), '{ "type": "module" }');
  await symlink(join(home, "node_modules"), join(root, "node_modules"));
});

afterEach(async () => rm(root, { recursive: true }));

it("builds once, and again when a source has changed", async () => {
  const built = await buildModels(root);
  const stamp = join(modelsFolder(root), ".stamp");
  const [first, made] = [await readFile(stamp, "utf8"), await stat(stamp)];
  expect(await buildModels(root)).toEqual(built);
  expect((await stat(stamp)).mtimeMs).toBe(made.mtimeMs);
  await writeFile(join(root, "package-lock.json"), '{ "version": 2 }');
  await buildModels(root);
  expect(await readFile(stamp, "utf8")).not.toBe(first);
});

it("lays packed copies beside the programs, and leaves no other folder", async () => {
  const built = await buildModels(root);
  const files = await readdir(modelsFolder(root));
  const kinds = files.map((name) => name.replace(/^[a-z]+-[0-9a-f]{16}/, "*"));
  expect(new Set(kinds)).toEqual(new Set([".models", ".stamp", "*.js", "*.js.br", "*.js.gz"]));
  expect(files.filter((name) => name.endsWith(".js"))).toHaveLength(built.length);
  expect(await readdir(join(root, "dist"))).toEqual(["models"]);
});
