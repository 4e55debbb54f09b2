import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { search } from "../../../contract/endpoints/search.ts";
import { published } from "../../../contract/limits.ts";
import { type SeededApi, seededApi } from "../../support/seeded-api.ts";
import { endlessText } from "../texts.ts";
import { askCypher, sendCypher } from "./ask-cypher.ts";

let api: SeededApi;
beforeEach(async () => {
  api = await seededApi();
});
afterEach(async () => api.end());

type Reader = { readonly leave: () => void; readonly answer: Promise<Response | null> };

/** A reader who asks and may leave. */
function aReader(query: string): Reader {
  const stop = new AbortController();
  const answer = fetch(`${api.url}/api/cypher`, {
    method: "POST",
    signal: stop.signal,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return { leave: () => stop.abort(), answer: answer.catch(() => null) };
}

const most = published.cyphersAtOnce + published.cyphersWaiting;

it("turns away whoever comes when as many run and wait as may, and answers all else", async () => {
  const crowd = Array.from({ length: most + 1 }, () => aReader(endlessText));
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
  const crowd = Array.from({ length: published.cyphersAtOnce }, () => aReader(endlessText));
  const next = askCypher(api, "RETURN 1 AS x");
  for (const { leave } of crowd) leave();
  expect((await next).rows).toEqual([[1]]);
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
