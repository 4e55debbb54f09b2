import { expect, it } from "vitest";

import { mapWords } from "../../../../client/views/map/map-words.ts";
import { aSchema } from "../../support/a-schema.ts";
import { aNode } from "./a-map.ts";

const groups = aNode({
  id: "actor-class/groups",
  kind: "ActorClass",
  name: "Crime groups",
  properties: { spoken: "the crime groups", number: "plural" },
});
const mexico = aNode({ id: "place/mexico", kind: "Place", name: "Mexico" });

it("names a thing as it stands alone, and as it is said within a sentence", () => {
  expect([groups, mexico].map((node) => [mapWords.name(node), mapWords.spoken(node)])).toEqual([
    ["Crime groups", "the crime groups"],
    ["Mexico", "Mexico"],
  ]);
});

it("reads a relation after one and after many", () => {
  const harms = aSchema().relationTypes.filter(({ id }) => id === "HARMS");
  expect(
    harms.flatMap((type) => [mexico, groups].map((one) => mapWords.reading(type, one))),
  ).toEqual(["harms", "harm"]);
});

it("says what a flow passes through, with the word that limits it", () => {
  expect([mapWords.through("China", "often"), mapWords.through("China", null)]).toEqual([
    "often through China",
    "through China",
  ]);
});
