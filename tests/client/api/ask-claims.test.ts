import { afterEach, expect, it, vi } from "vitest";

import { askClaims } from "../../../client/api/ask-claims.ts";
import { published } from "../../../contract/limits.ts";
import { aClaim } from "../support/details.ts";
import { claim } from "../support/build.ts";
import { fakeServer } from "../support/fake-server.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("asks for more claims than one question may name in as many as it takes", async () => {
  const ids = Array.from({ length: published.claimsPerRequest + 1 }, (_, at) => claim(`c${at}`));
  const asked = fakeServer({ "/api/claims": { claims: [aClaim("c0")] } });
  expect((await askClaims(ids)).map(({ id }) => id)).toEqual(["claim/c0", "claim/c0"]);
  expect(asked.map(({ body }) => body)).toEqual([
    { ids: ids.slice(0, -1) },
    { ids: ids.slice(-1) },
  ]);
});
