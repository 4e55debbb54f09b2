import { afterAll, beforeAll, expect, it } from "vitest";

import { GraphDeadlineError } from "../../../server/engine/graph.ts";
import { openTestGraph, type TestGraph } from "../../support/engine.ts";
import { aQuestion, aThing, endlessText, slowAnswer, slowText, thingsIn } from "../texts.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.write([aThing("a")]);
});
afterAll(() => graph.dispose());

const thing = [{ id: "a", v: 1 }];

it("ends a question that takes longer than it was given, and answers the next", async () => {
  const begun = performance.now();
  await expect(graph.read(aQuestion(endlessText), { milliseconds: 300 })).rejects.toThrow(
    GraphDeadlineError,
  );
  expect(performance.now() - begun).toBeLessThan(2000);
  expect(await thingsIn(graph)).toEqual(thing);
});

it("answers the others, whatever one of them costs", async () => {
  const [late, ...others] = await Promise.allSettled([
    graph.read(aQuestion(endlessText), { milliseconds: 400 }),
    graph.read(aQuestion(slowText)),
    thingsIn(graph),
    thingsIn(graph),
  ]);
  expect(late).toMatchObject({ status: "rejected", reason: { name: "GraphDeadlineError" } });
  expect(others).toEqual(
    [slowAnswer, thing, thing].map((value) => ({ status: "fulfilled", value })),
  );
});

it("leaves a running question at once when it is aborted", async () => {
  const stop = new AbortController();
  const begun = performance.now();
  setTimeout(() => {
    stop.abort(new Error("no longer wanted"));
  }, 100);
  await expect(graph.read(aQuestion(endlessText), { signal: stop.signal })).rejects.toThrow(
    "no longer wanted",
  );
  expect(performance.now() - begun).toBeLessThan(900);
  expect(await thingsIn(graph)).toEqual(thing);
});

it("does not start a question that is aborted already", async () => {
  const signal = AbortSignal.abort(new Error("never wanted"));
  await expect(graph.read(aQuestion("RETURN 1 AS n"), { signal })).rejects.toThrow("never wanted");
  await expect(graph.write([aThing("b")], { signal })).rejects.toThrow("never wanted");
  expect(await thingsIn(graph)).toEqual(thing);
});

it("frees the place of aborted questions that still wait", async () => {
  const stop = new AbortController();
  const crowd = Array.from({ length: 30 }, () =>
    graph.read(aQuestion(endlessText), { signal: stop.signal, milliseconds: 20_000 }),
  );
  const ends = Promise.allSettled(crowd);
  setTimeout(() => {
    stop.abort();
  }, 100);
  const reasons = (await ends).map(
    (end) => end.status === "rejected" && end.reason instanceof DOMException,
  );
  expect(reasons).toEqual(crowd.map(() => true));
  const begun = performance.now();
  expect(await thingsIn(graph)).toEqual(thing);
  expect(performance.now() - begun).toBeLessThan(4000);
});

it("ends a write whose step takes too long, and stores none of it", async () => {
  const endless = {
    name: "endless",
    cypher: `${endlessText.replace("RETURN count(*) AS n", "")} CREATE (:Thing {id: "x"})`,
    params: {},
  };
  await expect(graph.write([aThing("b"), endless], { milliseconds: 400 })).rejects.toThrow(
    GraphDeadlineError,
  );
  expect(await thingsIn(graph)).toEqual(thing);
  expect(await graph.revision()).toBe(1);
});
