import { access, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { keepAccount, readAccount, readKept } from "../../../server/local-neo4j/account.ts";
import { pathsIn } from "../../../server/local-neo4j/paths.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-account-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it("makes a password before there are data, hands it on in a file, and keeps it", async () => {
  const paths = pathsIn(folder);
  let handed = "";
  let place = "";
  let mode = 0;
  const account = await readAccount(paths, async (file) => {
    [handed, place, mode] = [await readFile(file, "utf8"), file, (await stat(file)).mode & 0o777];
  });
  expect(account).toEqual({
    password: expect.stringMatching(/^[0-9a-f]{48}$/) as unknown,
    port: null,
  });
  expect([handed, mode]).toEqual([`set-initial-password\n${account.password}\n`, 0o600]);
  await expect(access(place)).rejects.toThrow("ENOENT");
  expect((await stat(paths.account)).mode & 0o777).toBe(0o600);
  expect(await readKept(paths)).toEqual(account);
});

it("sets no password twice", async () => {
  const paths = pathsIn(folder);
  const kept = { password: "a password that is kept", port: 7_687 };
  await keepAccount(paths, kept);
  const account = await readAccount(paths, () => Promise.reject(new Error("It was set again.")));
  expect(account).toEqual(kept);
});

it("keeps no password that could not be set", async () => {
  const paths = pathsIn(folder);
  const set = readAccount(paths, () => Promise.reject(new Error("No room.")));
  await expect(set).rejects.toThrow("No room.");
  expect(await readKept(paths)).toBeNull();
});

it("says what to do about data whose password is lost", async () => {
  const paths = pathsIn(folder);
  await mkdir(join(paths.data, "databases"), { recursive: true });
  await writeFile(paths.account, "{}");
  await expect(readAccount(paths, () => Promise.resolve())).rejects.toMatchObject({
    name: "LocalNeo4jError",
    remedy: `If its data are not needed, remove ${folder} and start again.`,
  });
});
