import { setTimeout as after } from "node:timers/promises";

import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { entity } from "../../../contract/endpoints/details.ts";
import { search } from "../../../contract/endpoints/search.ts";
import { published } from "../../../contract/limits.ts";
import { type SeededApi, seededApi } from "../../support/seeded-api.ts";
import { endlessText } from "../texts.ts";
import { askCypher, sendCypher } from "./ask-cypher.ts";
import { leavingReader } from "./leaving-reader.ts";

let api: SeededApi;
beforeEach(async () => {
  api = await seededApi();
});
afterEach(async () => api.end());

const mexico = { prefix: "place", slug: "mexico" };
const most = published.cyphersAtOnce + published.cyphersWaiting;

it("turns away whoever comes when as many run and wait as may, and answers all else", async () => {
  const crowd = Array.from({ length: most + 1 }, () => leavingReader(api.url, endlessText));
  const turnedAway = await Promise.race(crowd.map(({ answer }) => answer));
  expect([turnedAway?.status, turnedAway?.headers.get("retry-after")]).toEqual([503, "2"]);
  expect(await turnedAway?.json()).toMatchObject({ code: "busy" });
  const { hits } = await api.answer(search, { q: "sinaloa" });
  expect(hits.length).toBeGreaterThan(0);
  for (const { leave } of crowd) leave();
  await Promise.all(crowd.map(({ answer }) => answer));
  await vi.waitFor(
    async () => {
      expect((await askCypher(api, "RETURN 1 AS x")).rows).toEqual([[1]]);
    },
    { timeout: 20_000 },
  );
});

it("gives the place of a reader who leaves to the next", async () => {
  const crowd = Array.from({ length: published.cyphersAtOnce }, () =>
    leavingReader(api.url, endlessText),
  );
  const next = askCypher(api, "RETURN 1 AS x");
  for (const { leave } of crowd) leave();
  expect((await next).rows).toEqual([[1]]);
});

it("ends the work of all who leave, be it at once or in the midst, and keeps no place", async () => {
  const usual = await api.answer(entity, mexico);
  for (const patience of [0, 20, 200, 600]) {
    const crowd = Array.from({ length: most }, () =>
      leavingReader(api.url, endlessText, "application/x-ndjson"),
    );
    await after(patience);
    for (const { leave } of crowd) leave();
    expect(await api.answer(entity, mexico)).toEqual(usual);
    await Promise.all(crowd.map(({ answer }) => answer));
  }
  const begun = performance.now();
  expect((await askCypher(api, "RETURN 1 AS x")).rows).toEqual([[1]]);
  // Far less than what one of them would have been given.
  expect(performance.now() - begun).toBeLessThan(published.cypherMilliseconds / 2);
});

it("answers others while a text is ended for its time or its memory", async () => {
  const greedy =
    "MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity) WHERE a.name <> b.name RETURN collect([a.name, b.name, c.name, d.name]) AS x";
  const ending = sendCypher(api, greedy);
  const answers: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    answers.push((await api.answer(search, { q: "fentanyl" })).hits.length);
  }
  expect([422, 504]).toContain((await ending).status);
  answers.push((await api.answer(search, { q: "fentanyl" })).hits.length);
  expect(new Set(answers)).toEqual(new Set([answers[0]]));
  expect((await askCypher(api, "RETURN 1 AS x")).rows).toEqual([[1]]);
});
