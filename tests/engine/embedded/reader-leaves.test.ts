import { afterAll, beforeAll, expect, it } from "vitest";

import { readSeed } from "../../../graph-seed/seed-packs.ts";
import type { Running } from "../../../server/main.ts";
import { createServices } from "../../../server/routes/services.ts";
import { seed } from "../../../server/seed/seed.ts";
import { ask, served } from "../../support/http.ts";
import { askCypher } from "../cypher/ask-cypher.ts";
import { leavingReader } from "../cypher/leaving-reader.ts";
import { endlessText } from "../texts.ts";
import { isThere, openWatched, seconds, until, type WatchedGraph } from "./open-watched.ts";

let graph: WatchedGraph;
let api: Running;
beforeAll(async () => {
  graph = await openWatched();
  await seed(graph, await readSeed("article"));
  api = await served(createServices(graph, null));
});
afterAll(async () => {
  await api.end(0);
  await graph.dispose();
});

/** What another reader is answered, all the while. */
async function reading(signal: AbortSignal): Promise<ReadonlySet<string>> {
  const answers = new Set<string>();
  while (!signal.aborted) {
    const { status, text } = await ask(api.url, "/api/entities/place/mexico");
    answers.add(`${status} ${text}`);
    await seconds(0.02);
  }
  return answers;
}

it("ends the process that works for nobody, and answers the others all the while", async () => {
  const [usual] = await reading(AbortSignal.timeout(1));
  const stop = new AbortController();
  const others = reading(stop.signal);
  const [before, busy] = [graph.events.length, graph.pid()];
  const reader = leavingReader(api.url, endlessText);
  await seconds(0.5);
  expect([isThere(busy), graph.events.length]).toEqual([true, before]);
  const left = performance.now();
  reader.leave();
  await until(() => !isThere(busy));
  const gone = performance.now() - left;
  expect((await askCypher(api, "RETURN 1 AS x")).rows).toEqual([[1]]);
  const next = performance.now() - left;
  stop.abort();
  expect(graph.events.slice(before)).toMatchObject([
    { type: "ended", cause: "aborted" },
    { type: "ready" },
  ]);
  expect(await others).toEqual(new Set([usual]));
  expect([gone < 3_000, next < 6_000]).toEqual([true, true]);
});

it("lets the process live where a text ends by itself soon after its reader has left", async () => {
  const [before, process] = [graph.events.length, graph.pid()];
  const reader = leavingReader(api.url, "UNWIND range(1, 300000) AS x RETURN sum(x % 7) AS n");
  await seconds(0.02);
  reader.leave();
  await seconds(1.5);
  expect([graph.events.slice(before), graph.pid()]).toEqual([[], process]);
});
