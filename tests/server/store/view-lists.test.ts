import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { ClaimId } from "../../../contract/ids.ts";
import { viewEntries, viewFacts } from "../../../contract/view-entries.ts";
import {
  fromViewLists,
  StoredShapeError,
  toViewLists,
  ViewLists,
} from "../../../server/store/view-lists.ts";
import { aWorld } from "../../support/a-world.ts";

describe("the lists behind a relation's answer", () => {
  it("give back the entries they were made of, in any world", () => {
    fc.assert(
      fc.property(aWorld, (rows) => {
        const claims = rows.flatMap((row): ClaimId[] => (row.type === "claim" ? [row.id] : []));
        const entries = viewEntries(claims, viewFacts(rows));
        expect(fromViewLists(ViewLists.parse(toViewLists(entries)))).toEqual(entries);
      }),
    );
  });

  it("are refused when they differ in length", () => {
    const lists = ViewLists.parse({ ...toViewLists([]), claims: ["claim/alone"] });
    expect(() => fromViewLists(lists)).toThrow(StoredShapeError);
  });
});
