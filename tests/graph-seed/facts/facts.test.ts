import { beforeAll, describe, expect, it } from "vitest";

import type { ClaimRow, QuantityRow } from "../../../contract/rows.ts";
import { documentsBehind, isDerived } from "../../../contract/view-entries.ts";
import { ofType, type Packs, thePacks } from "./the-packs.ts";

let packs: Packs;
let claims: ClaimRow[];
let quantities: QuantityRow[];
beforeAll(async () => {
  packs = await thePacks();
  claims = ofType(packs.facts, "claim");
  quantities = ofType(packs.facts, "quantity");
});

/** What a claim rests on says so when the page has no date of its own. */
function isUndated(claim: string): boolean {
  const grounds = [claim, ...(packs.view.claims.get(claim)?.derivedFrom ?? [])];
  const notes = grounds.flatMap((id) => packs.view.evidence.get(id) ?? []);
  return notes.some(({ note = "" }) => note.includes("undated"));
}

describe("the facts", () => {
  it("are more than forty claims, all accepted, each on documents of named publishers", () => {
    const sources = new Map(ofType(packs.facts, "document").map(({ id, source }) => [id, source]));
    const published = new Set<string>(ofType(packs.facts, "source").map(({ id }) => id));
    const loose = claims.filter((claim) => {
      const documents = documentsBehind(claim, packs.view);
      return (
        documents.length === 0 || documents.some((id) => !published.has(sources.get(id) ?? ""))
      );
    });
    expect(loose.map(({ id }) => id)).toEqual([]);
    expect(claims.filter(({ status }) => status !== "accepted")).toEqual([]);
    expect(claims.length).toBeGreaterThan(40);
  });

  it("grade every publisher", () => {
    const sources = ofType(packs.facts, "source");
    expect(sources.filter(({ reliability }) => reliability === undefined)).toEqual([]);
    expect(new Set(sources.map(({ reliability }) => reliability))).toEqual(
      new Set(["A", "B", "C", "D", "E"]),
    );
  });

  it("say of every figure when, where, in what unit, and when it was released", () => {
    const lacking = quantities.filter(({ claim, vintage, ...row }) => {
      const released = vintage !== undefined || isUndated(claim);
      const { periodType, periodStart, geography } = row;
      return !released || [periodType, periodStart, geography].includes(undefined);
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
    const figures = new Set<string>(quantities.map(({ claim }) => claim));
    const bare = claims.filter(({ id, kind }) => kind === "figure" && !figures.has(id));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it("name what they were read in, by a note, and quote no one", () => {
    const evidence = ofType(packs.facts, "evidence");
    const told = evidence.filter(({ note, quote }) => note !== undefined && quote === undefined);
    expect(told.length).toBe(evidence.length);
  });

  it("say why they are as sure as they are, and who is quoted where it is not the source", () => {
    expect(claims.filter(({ confidenceBasis }) => confidenceBasis === undefined)).toEqual([]);
    const secondHand = claims.filter(({ modality }) => modality === "attributed");
    const silent = secondHand.filter(
      ({ confidence = 100, confidenceBasis = "" }) =>
        confidence > 50 || !/quote|cite|print|cop(?:y|ies)|report|read/.test(confidenceBasis),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("keep what a later count replaces", () => {
    const replaced = claims.filter(({ supersedes = [] }) => supersedes.length > 0);
    const lost = replaced.flatMap(({ supersedes = [] }) =>
      supersedes.filter((id) => packs.view.claims.get(id)?.status !== "accepted"),
    );
    expect(lost).toEqual([]);
    expect(replaced.map(({ id }) => id).toSorted()).toEqual([
      "claim/cbp-seizures-fy2020-restated",
      "claim/deaths-2023-count-of-2025",
      "claim/deaths-2024-count-of-2026",
      "claim/homicides-2019",
      "claim/homicides-2020",
      "claim/homicides-2021",
      "claim/homicides-2022",
      "claim/homicides-2023",
      "claim/homicides-2024",
      "claim/terrorist-listing-targets-crime-groups",
      "claim/us-party-to-terrorist-listing",
    ]);
  });

  it("count the deaths of one year in several vintages", () => {
    const year = quantities.filter(({ claim, periodStart }) => {
      const { indicator } = packs.view.claims.get(claim) ?? {};
      return periodStart === "2023" && indicator === "indicator/synthetic-opioid-deaths";
    });
    const counted = year.filter(({ claim }) => !packs.view.claims.get(claim)?.derivedFrom);
    expect(counted.map(({ value, vintage }) => ({ value, vintage }))).toEqual([
      { value: 74_702, vintage: "2024-05" },
      { value: 76_282, vintage: "2025-05" },
      { value: 76_000, vintage: "2026" },
    ]);
  });

  it("leave no document and no publisher without a claim", () => {
    const cited = new Set<string>(ofType(packs.facts, "evidence").map(({ document }) => document));
    const documents = ofType(packs.facts, "document");
    expect(documents.filter(({ id }) => !cited.has(id))).toEqual([]);
    const publishers = new Set<string | undefined>(documents.map(({ source }) => source));
    expect(ofType(packs.facts, "source").filter(({ id }) => !publishers.has(id))).toEqual([]);
  });

  it("have a claim of a rule wherever something is computed, and nowhere else", () => {
    const derived = claims.filter(isDerived);
    expect(derived.filter(({ createdBy }) => createdBy !== "rule")).toEqual([]);
    expect(derived.filter(({ id }) => !id.endsWith("-computed"))).toEqual([]);
    expect(claims.filter(({ id }) => id.endsWith("-computed")).length).toBe(derived.length);
  });
});
