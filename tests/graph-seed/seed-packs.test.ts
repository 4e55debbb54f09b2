import { beforeAll, describe, expect, it } from "vitest";

import type { Row } from "../../contract/rows.ts";
import type { CheckedPack } from "../../graph-seed/check/check-pack.ts";
import { readSeed } from "../../graph-seed/seed-packs.ts";

describe("the shipped packs", () => {
  let packs: readonly CheckedPack[];
  let rows: readonly Row[];
  beforeAll(async () => {
    packs = await readSeed("article+facts");
    rows = packs.flatMap((pack) => pack.rows);
  });

  it("pass the checker, and are none when none are wanted", async () => {
    expect(packs.map(({ name }) => name)).toEqual(["article", "facts"]);
    expect((await readSeed("article")).map(({ hash }) => hash)).toEqual([packs[0]?.hash]);
    expect(await readSeed("none")).toEqual([]);
  });

  it("give every relation a claim of its own", () => {
    const relations = rows.filter((row) => row.type === "relation");
    const owned = relations.flatMap(({ claims }) => claims);
    expect(relations.length).toBeGreaterThan(0);
    expect(relations.filter(({ claims }) => claims.length === 0)).toEqual([]);
    expect(new Set(owned).size).toBe(owned.length);
  });

  it("leave no thing without a claim that names it", () => {
    const named = new Set<string>();
    for (const row of rows) {
      if (row.type !== "claim") continue;
      for (const id of [row.subject, row.object, row.indicator]) if (id) named.add(id);
    }
    const things = rows.filter((row) => row.type === "entity");
    expect(things.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it("name every thing in three languages", () => {
    const things = rows.filter((row) => row.type === "entity");
    const lacking = things.filter(({ names }) => names?.es === undefined || names.zh === undefined);
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it("give each figure a number, or words for one", () => {
    const figures = rows.filter((row) => row.type === "quantity");
    expect(figures.filter(({ value, text }) => value === undefined && text === undefined)).toEqual(
      [],
    );
    expect(figures.length).toBeGreaterThan(0);
  });

  it("state no designation, proposal or wish as a fact", () => {
    const proposed = new Set<string>(
      rows.flatMap((row) => {
        const isProposed = row.type === "entity" && row.properties?.["status"] === "proposed";
        return isProposed ? [row.id] : [];
      }),
    );
    const stated = rows.filter(
      (row) =>
        row.type === "relation" &&
        row.kind === "PARTY_TO" &&
        proposed.has(row.to) &&
        ["asserted", "attributed"].includes(row.modality),
    );
    expect(proposed.size).toBeGreaterThan(0);
    expect(stated.map(({ id }) => id)).toEqual([]);
  });

  it("show first between fifteen and twenty-five things", () => {
    const shown = packs[0]?.firstView?.things.length ?? 0;
    expect(shown).toBeGreaterThanOrEqual(15);
    expect(shown).toBeLessThanOrEqual(25);
  });
});
