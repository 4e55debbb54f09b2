import { setTimeout as after } from "node:timers/promises";

import { afterAll, beforeAll, expect, it } from "vitest";

import { slowCrowd } from "../../support/attacks/slow-crowd.ts";
import { ask } from "../../support/http.ts";
import { type SeededApi, seededApi } from "../../support/seeded-api.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await seededApi();
});
afterAll(async () => api.end());

const each = 8;
const questions = ["/api/search?q=sinaloa", "/api/entities/place/mexico", "/api/start"];

async function answers(): Promise<readonly string[]> {
  const all = await Promise.all(questions.map(async (path) => ask(api.url, path)));
  return all.map(({ status, text }) => `${status} ${text}`);
}

it("answers others rightly while a crowd of slow clients keeps its connections", async () => {
  const alone = await answers();
  const crowd = slowCrowd(api.url, each, 20);
  await after(300);
  const open = crowd.open();
  const begun = performance.now();
  while (performance.now() - begun < 2_000) expect(await answers()).toEqual(alone);
  crowd.leave();
  expect(new Set(Object.values(open))).toEqual(new Set([each]));
  expect(await answers()).toEqual(alone);
});
