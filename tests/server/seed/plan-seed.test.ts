import { describe, expect, it } from "vitest";

import type { Row } from "../../../contract/rows.ts";
import type { CheckedPack } from "../../../graph-seed/check/check-pack.ts";
import { leanedOn } from "../../../server/seed/leaned-on.ts";
import { planSeed } from "../../../server/seed/plan-seed.ts";
import { touchedBy } from "../../../server/seed/touched-by.ts";
import { storeFacts } from "../../../server/store/store-facts.ts";
import {
  aClaim,
  aDocument,
  anEntity,
  anEvidence,
  aRelation,
  someRows,
} from "../../support/rows.ts";

function placed(rows: readonly Row[], pack: string | null = "atlas") {
  return rows.map((row) => ({ row, pack }));
}

function atlas(rows: readonly Row[]): CheckedPack {
  return { name: "atlas", version: 2, hash: "new", rows, firstView: null };
}

function namesOf(plan: ReturnType<typeof planSeed>): string[] {
  return [...plan.writes].map(({ name }) => name);
}

describe("planning to seed", () => {
  it("only puts into an empty graph, and marks the pack last", () => {
    const plan = planSeed([], [atlas(someRows())]);
    const names = namesOf(plan);
    expect(names.filter((name) => !name.startsWith("put-"))).toEqual(["mark-packs"]);
    expect(names.at(-1)).toBe("mark-packs");
    expect([plan.removed, plan.kept, plan.yours]).toEqual([[], [], []]);
  });

  it("removes what the pack no longer has", () => {
    const gone = anEntity({ id: "place/gone" });
    const plan = planSeed(placed([...someRows(), gone]), [atlas(someRows())]);
    expect(plan.removed).toEqual(placed([gone]));
    expect(namesOf(plan)).toContain("remove-entity");
  });

  it("keeps what the user's rows lean on, with what that leans on and its evidence", () => {
    const mine = anEvidence({ id: "evidence/mine" });
    const existing = [...placed(someRows()), ...placed([mine], null)];
    const plan = planSeed(existing, [atlas([])]);
    expect(plan.kept.map(({ row }) => row.id).toSorted()).toEqual([
      "claim/east-borders-west",
      "document/report",
      "evidence/east-borders-west",
      "place/east",
      "place/west",
      "source/paper",
    ]);
    expect(plan.removed.map(({ row }) => row.id)).toEqual(["relation/east-borders-west"]);
  });

  it("leaves the user's row in place of the pack's", () => {
    const plan = planSeed(placed([anEntity({ name: "Mine" })], null), [atlas(someRows())]);
    expect(plan.yours).toEqual(["place/east"]);
  });
});

describe("what others lean on", () => {
  it("is nothing where nobody names it", () => {
    expect(leanedOn(placed(someRows()), placed([anEntity({ id: "place/mine" })], null))).toEqual(
      [],
    );
  });
});

describe("what a change touches", () => {
  it("is a relation of which something else follows, and the things that gain a neighbour", () => {
    const before = someRows();
    const after = [
      ...someRows(),
      aDocument({ id: "document/other", source: undefined }),
      anEvidence({ id: "evidence/other", document: "document/other", stance: "disputes" }),
      anEntity({ id: "place/south" }),
      aRelation({ id: "relation/south", to: "place/south", claims: ["claim/south"] }),
      aClaim({ id: "claim/south", object: "place/south" }),
      anEvidence({ id: "evidence/south", claim: "claim/south" }),
    ];
    const touched = touchedBy(placed(before, null), storeFacts(before), storeFacts(after));
    expect(touched.map(({ row }) => row.id)).toEqual(["place/east", "relation/east-borders-west"]);
    expect(touchedBy(placed(before), storeFacts(before), storeFacts(before))).toEqual([]);
  });
});
