import { getPriority } from "node:os";

import { afterEach, beforeEach, expect, it } from "vitest";

import { GraphUnavailableError } from "../../../server/engine/graph.ts";
import { aQuestion, aThing, slowAnswer, slowText, thingsIn } from "../texts.ts";
import { isThere, openWatched, seconds, until, type WatchedGraph } from "./open-watched.ts";

let graph: WatchedGraph;
beforeEach(async () => {
  graph = await openWatched();
  await graph.write([aThing("a")]);
});
afterEach(() => graph.dispose());

const thing = [{ id: "a", v: 1 }];

function endings() {
  return graph.events.flatMap((event) => (event.type === "ended" ? [event.cause] : []));
}

it("answers a question whose process was killed under it", async () => {
  const killed = graph.pid();
  const answers = Promise.all([graph.read(aQuestion(slowText)), graph.read(aQuestion(slowText))]);
  await seconds(0.2);
  process.kill(killed, "SIGKILL");
  expect(await answers).toEqual([slowAnswer, slowAnswer]);
  expect(isThere(killed)).toBe(false);
  expect(endings()).toEqual(["crash"]);
});

it("keeps questions waiting while it restarts, and says what it does", async () => {
  process.kill(graph.pid(), "SIGKILL");
  await until(() => graph.status().state !== "ready");
  expect(graph.status()).toEqual({ engine: "embedded", state: "restarting" });
  expect(await Promise.all([thingsIn(graph), thingsIn(graph)])).toEqual([thing, thing]);
  expect(graph.status()).toEqual({ engine: "embedded", state: "ready" });
});

it("stands behind the server where both want a processor, after a restart too", async () => {
  const [own, first] = [getPriority(), graph.pid()];
  expect(getPriority(first)).toBeGreaterThan(own);
  process.kill(first, "SIGKILL");
  await until(() => graph.pid() !== first);
  expect(await thingsIn(graph)).toEqual(thing);
  expect(getPriority(graph.pid())).toBeGreaterThan(own);
});

it("gives a question up whose process was killed twice under it", async () => {
  const ends = Promise.allSettled([graph.read(aQuestion(slowText))]);
  const first = graph.pid();
  await seconds(0.1);
  process.kill(first, "SIGKILL");
  await until(() => graph.pid() !== first);
  await seconds(0.1);
  process.kill(graph.pid(), "SIGKILL");
  expect(await ends).toMatchObject([{ reason: { name: "GraphUnavailableError" } }]);
  expect(await thingsIn(graph)).toEqual(thing);
});

it("stores a small write once and whole when it was killed in the middle", async () => {
  let isHurt = false;
  async function* hurting() {
    for (let index = 0; index < 250; index += 1) yield aThing(`thing-${index}`);
    if (!isHurt) process.kill(graph.pid(), "SIGKILL");
    isHurt = true;
    await seconds(0.1);
    yield aThing("last");
  }
  expect(await graph.write(hurting())).toEqual({ revision: 2 });
  expect(await graph.read(aQuestion("MATCH (n:Thing) RETURN count(n) AS n"))).toEqual([{ n: 252 }]);
});

it("stores nothing of a large write that was killed, and says that it may be sent again", async () => {
  const row = { list: Array.from({ length: 10_000 }, (_, index) => index) };
  async function* hurting() {
    for (let index = 0; index < 30; index += 1) yield aThing(`thing-${index}`, row.list);
    process.kill(graph.pid(), "SIGKILL");
    await seconds(0.1);
    yield aThing("last");
  }
  await expect(graph.write(hurting())).rejects.toThrow(GraphUnavailableError);
  expect(await thingsIn(graph)).toEqual(thing);
  expect(await graph.write([aThing("b")])).toEqual({ revision: 2 });
});

it("loses nothing that was acknowledged, and halves nothing, however often it is killed", async () => {
  const acknowledged = new Set<string>();
  let isOver = false;
  async function writeOn(from: number): Promise<void> {
    if (isOver) return;
    await graph.write([aThing(`x${from}`), aThing(`y${from}`)]);
    acknowledged.add(`${from}`);
    await writeOn(from + 1);
  }
  const writing = writeOn(0);
  const kills = [0.3, 0.8, 0.9];
  await kills.reduce(async (before, pause) => {
    await before;
    await seconds(pause);
    process.kill(graph.pid(), "SIGKILL");
  }, Promise.resolve());
  await seconds(0.5);
  isOver = true;
  await writing;
  const [row] = await graph.read(
    aQuestion("MATCH (n:Thing) WHERE n.id <> 'a' RETURN collect(n.id) AS ids"),
  );
  const stored = new Set(row?.["ids"] as string[]);
  const expected = [...acknowledged].flatMap((key) => [`x${key}`, `y${key}`]);
  expect(stored).toEqual(new Set(expected));
  expect(endings()).toEqual(["crash", "crash", "crash"]);
});

it("keeps data, revision and indexes over an end and a new start", async () => {
  await graph.define([{ label: "Thing", property: "id", unique: true }]);
  await graph.write([aThing("b")]);
  await graph.close();
  const again = await openWatched({ folder: graph.folder });
  expect(await thingsIn(again)).toEqual([...thing, { id: "b", v: 1 }]);
  expect(await again.revision()).toBe(2);
  const twin = { name: "twin", cypher: 'CREATE (:Thing {id: "a"})', params: {} };
  await expect(again.write([twin])).rejects.toThrow("already exists");
  expect(await again.write([aThing("c")])).toEqual({ revision: 3 });
  await again.close();
});

it("keeps the revision over a killed process", async () => {
  process.kill(graph.pid(), "SIGKILL");
  await thingsIn(graph);
  expect(await graph.revision()).toBe(1);
  expect(await graph.write([aThing("b")])).toEqual({ revision: 2 });
});
