import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { announce, readOwner, removeStore } from "../../../server/engine/embedded/data-folder.ts";
import { DataFolderOwnedError } from "../../../server/engine/embedded/folder-errors.ts";
import { openEmbedded } from "../../../server/engine/embedded/open-embedded.ts";
import { aThing, thingsIn } from "../texts.ts";
import { aFolder, isThere, seconds, until } from "./open-watched.ts";
import { startHolder } from "./start-holder.ts";

let folder = "";
beforeEach(async () => {
  folder = await aFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function ownedBy(owner: DataFolderOwnedError["owner"]) {
  return { name: "DataFolderOwnedError", owner };
}

it("turns a second one of the same process away until the first has closed", async () => {
  const first = await openEmbedded({ folder });
  await expect(openEmbedded({ folder })).rejects.toMatchObject(
    ownedBy({ pid: process.pid, url: null }),
  );
  await first.close();
  const second = await openEmbedded({ folder });
  await second.close();
});

it("lets only one of several that come at once have it", async () => {
  const ends = await Promise.allSettled([1, 2, 3].map(() => openEmbedded({ folder })));
  const graphs = ends.flatMap((end) => (end.status === "fulfilled" ? [end.value] : []));
  expect(graphs).toHaveLength(1);
  await Promise.all(graphs.map((graph) => graph.close()));
});

it("tells another process who holds it, where it listens and what to do", async () => {
  const holder = await startHolder(folder);
  const owner = { pid: holder.pid, url: "http://127.0.0.1:4321" };
  expect(await readOwner(folder)).toEqual(owner);
  await expect(openEmbedded({ folder })).rejects.toMatchObject({
    ...ownedBy(owner),
    message: `The data folder ${folder} is in use by another Contraflow at http://127.0.0.1:4321 (process ${holder.pid}). Use that one or stop it first, or set CONTRAFLOW_DATA to another folder.`,
  });
  await expect(removeStore(folder)).rejects.toThrow(DataFolderOwnedError);
  await expect(announce(folder, "http://127.0.0.1:1")).rejects.toThrow("not this process's");
  expect(await holder.end()).toBe(0);
  expect(await readOwner(folder)).toBeNull();
});

it("takes over from a process that was killed, with all that it stored", async () => {
  const holder = await startHolder(folder);
  holder.kill("SIGKILL");
  await holder.ended();
  expect(await readOwner(folder)).toBeNull();
  const graph = await openEmbedded({ folder });
  expect(await thingsIn(graph)).toEqual([{ id: "from the holder", v: 1 }]);
  await graph.close();
});

it("turns away one that comes without the owner's note, by the lock on the file", async () => {
  const holder = await startHolder(folder);
  await rm(join(folder, "owner.json"));
  await expect(openEmbedded({ folder })).rejects.toMatchObject(ownedBy(null));
  await expect(openEmbedded({ folder })).rejects.toThrow("in use by another process");
  await holder.end();
});

it.each([
  ["of a process that is gone", { pid: 2 ** 22 + 1, started: null, url: null, hold: "x" }],
  [
    "of another process with the same id",
    { pid: process.pid, started: "before", url: null, hold: "x" },
  ],
])("passes over a note %s", async (_what, note) => {
  await writeFile(join(folder, "owner.json"), JSON.stringify(note));
  expect(await readOwner(folder)).toBeNull();
  const graph = await openEmbedded({ folder });
  expect(await readOwner(folder)).toEqual({ pid: process.pid, url: null });
  await graph.close();
});

it.each(["", "{", "null", '{"pid": -1}'])("passes over a note that says %j", async (note) => {
  await writeFile(join(folder, "owner.json"), note);
  const graph = await openEmbedded({ folder });
  await graph.close();
  expect(await readdir(folder)).toEqual(["graph.grafeo"]);
});

it("announces where its server listens", async () => {
  const graph = await openEmbedded({ folder });
  await announce(folder, "http://127.0.0.1:3000");
  expect(await readOwner(folder)).toEqual({ pid: process.pid, url: "http://127.0.0.1:3000" });
  await graph.close();
  expect(await readOwner(folder)).toBeNull();
});

it("removes the engine's files and nothing else", async () => {
  const graph = await openEmbedded({ folder });
  await graph.write([aThing("a")]);
  await expect(removeStore(folder)).rejects.toThrow(DataFolderOwnedError);
  await graph.close();
  await writeFile(join(folder, "token"), "mine");
  await removeStore(folder);
  expect(await readdir(folder)).toEqual(["token"]);
});

it("has nothing to remove in a folder that is not there yet", async () => {
  const none = join(folder, "none");
  await removeStore(none);
  expect(await readdir(none)).toEqual([]);
});

it("leaves no process behind, whichever way it ends", async () => {
  const killed = await startHolder(folder);
  killed.kill("SIGKILL");
  await until(() => !isThere(killed.enginePid));
  const closed = await startHolder(folder);
  await closed.end();
  expect(isThere(closed.enginePid)).toBe(false);
});

it("does not end by the signals a terminal sends to all", async () => {
  const holder = await startHolder(folder);
  process.kill(holder.enginePid, "SIGINT");
  process.kill(holder.enginePid, "SIGTERM");
  await seconds(0.3);
  expect(isThere(holder.enginePid)).toBe(true);
  expect(await holder.end()).toBe(0);
});
