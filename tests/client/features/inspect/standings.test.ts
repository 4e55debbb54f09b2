import { describe, expect, it } from "vitest";

import { standings } from "../../../../client/features/inspect/standings.ts";
import type { ClaimDetail } from "../../../../contract/endpoints/details.ts";
import { claim } from "../../support/build.ts";
import { aClaim } from "../../support/details.ts";

const against = (...slugs: readonly string[]) => ({ against: slugs.map((slug) => claim(slug)) });

function told(claims: readonly ClaimDetail[], others: readonly ClaimDetail[] = []) {
  return standings(claims, others).map(({ claim: { id }, opponents, unread }) => [
    id,
    opponents.map((one) => one.id),
    unread,
  ]);
}

describe("claims with their opponents", () => {
  it("stand once each: one that contradicts another is listed below it", () => {
    expect(told([aClaim("a", against("c")), aClaim("b"), aClaim("c", against("a"))])).toEqual([
      ["claim/a", ["claim/c"], []],
      ["claim/b", [], []],
    ]);
  });

  it("find them among others, and tell which are still to be read", () => {
    expect(told([aClaim("a", against("b", "c"))], [aClaim("b", against("a"))])).toEqual([
      ["claim/a", ["claim/b"], ["claim/c"]],
    ]);
  });

  it("have one that contradicts two below the first", () => {
    expect(told([aClaim("a", against("c")), aClaim("b", against("c"))], [aClaim("c")])).toEqual([
      ["claim/a", ["claim/c"], []],
      ["claim/b", [], []],
    ]);
  });
});
