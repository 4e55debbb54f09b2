import { expect, it } from "vitest";

import { hopSentence } from "../../../client/messages/hop-sentence.ts";
import { aSchema } from "../support/a-schema.ts";
import { aNode, anEdge, place } from "../support/build.ts";

const { relationTypes } = aSchema();
const nodes = [
  aNode("china"),
  aNode("groups", {
    name: "Crime groups",
    properties: { spoken: "the crime groups", number: "plural" },
  }),
  aNode("goods", { name: "Fentanyl precursors", properties: { spoken: "fentanyl precursors" } }),
];
const thing = (id: string) => nodes.find((node) => node.id === id);

it("reads a hop the way it is walked, in the number of what comes first", () => {
  const edge = anEdge("china", "groups");
  expect(
    [true, false].map((forward) => hopSentence({ edge, forward }, thing, relationTypes)),
  ).toEqual(["China supplies the crime groups", "The crime groups are supplied by China"]);
});

it("says what is carried where the reading of its type leads there", () => {
  const edge = anEdge("china", "groups", { properties: { commodity: place("goods") } });
  expect(hopSentence({ edge, forward: true }, thing, relationTypes)).toBe(
    "China supplies fentanyl precursors to the crime groups",
  );
});

it("names what the data no longer holds as such", () => {
  const edge = anEdge("china", "atlantis");
  expect(hopSentence({ edge, forward: false }, thing, relationTypes)).toBe(
    "Something that is no longer in the data is supplied by China",
  );
});
