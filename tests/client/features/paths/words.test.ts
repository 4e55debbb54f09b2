import { expect, it } from "vitest";

import { liftWords } from "../../../../client/features/paths/answer/lift-words.ts";
import { measureOf, throughOf, titleOfPath } from "../../../../client/features/paths/path-words.ts";
import { strongParts } from "../../../../client/features/paths/answer/strong-parts.ts";
import type { LeftOut, Lift } from "../../../../contract/paths/lift.ts";
import { aSchema } from "../../support/a-schema.ts";
import { aNode, place, relation } from "../../support/build.ts";
import { aPath } from "./a-path.ts";

const { layers } = aSchema();
const node = (id: string) =>
  [
    aNode("mexico"),
    aNode("us", { name: "United States", properties: { spoken: "the United States" } }),
  ].find((one) => one.id === id);

it("a path is called after the layers it runs in, or said to place things", () => {
  expect([
    titleOfPath(aPath({ layers: ["precursors", "drugs", "money"] }), layers),
    titleOfPath(aPath({ layers: [] }), layers),
  ]).toEqual(["Precursors, then drugs, then money", "By place, part or role"]);
});

const through = (...slugs: string[]) =>
  throughOf(aPath({ nodes: ["china", ...slugs, "india"].map((slug) => place(slug)) }), node);

it("a path says what it leads through, as a sentence would", () => {
  expect([through(), through("mexico"), through("mexico", "us")]).toEqual([
    "straight",
    "through Mexico",
    "through Mexico and the United States",
  ]);
});

it("a path is measured in hops, and in confidence where it has one", () => {
  expect([
    measureOf(aPath({ hops: 3, confidence: 49.7 })),
    measureOf(aPath({ hops: 1, confidence: null })),
  ]).toEqual(["3 hops · 50", "1 hop"]);
});

it("a sentence is cut at its two names, whichever comes first and however often they stand there", () => {
  const parts = strongParts("The US presses the US government", ["the US", "the US government"]);
  expect(parts.map(({ text, isName }) => (isName ? `[${text}]` : text)).join("")).toBe(
    "[The US] presses [the US government]",
  );
});

const leftOut = (lift: Lift, index: number): LeftOut => ({
  lift,
  paths: 1 + (index % 2),
  hops: 2,
});

it("what a condition keeps out is said in words for each condition there is", () => {
  const lifts: readonly Lift[] = [
    { condition: "avoid", id: place("us") },
    { condition: "avoid", id: relation("one") },
    { condition: "via", id: place("us") },
    { condition: "maxHops", value: 8 },
    { condition: "layers" },
    { condition: "types" },
    { condition: "avoidTypes" },
    { condition: "modalities" },
    { condition: "direction" },
    { condition: "minConfidence" },
    { condition: "at" },
    { condition: "documents" },
  ];
  expect(lifts.map((lift, index) => liftWords(leftOut(lift, index), "X"))).toEqual([
    "1 path through X",
    "2 paths by X",
    "1 path without passing X",
    "2 paths with up to 8 hops",
    "1 path in other layers",
    "2 paths by other kinds of relation",
    "1 path by kinds of relation you left out",
    "2 paths only on what is proposed, judged or unsure",
    "1 path against the direction",
    "2 paths with a less sure hop",
    "1 path at another time",
    "2 paths in sources that are off",
  ]);
});
