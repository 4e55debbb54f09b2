import { expect, it } from "vitest";

import { naming } from "../../../client/session/naming.ts";
import { aSchema } from "../support/a-schema.ts";
import { aNode, anEdge, contentsOf, place, relation } from "../support/build.ts";

const states = aNode("united-states", { properties: { spoken: "the United States" } });
const contents = contentsOf([states, aNode("mexico")], [anEdge("united-states", "mexico")]);
const { alone, inSentence } = naming(contents, aSchema().relationTypes);

it.each([
  ["a thing", states.id, "United States", "the United States"],
  ["a thing that says nothing of its name", place("mexico"), "Mexico", "Mexico"],
  [
    "a relation",
    relation("united-states-mexico"),
    "The United States supplies Mexico",
    "“The United States supplies Mexico”",
  ],
  [
    "what the data lost",
    place("gone"),
    "something that is no longer in the data",
    "something that is no longer in the data",
  ],
  [
    "a relation that the data lost",
    relation("gone"),
    "something that is no longer in the data",
    "something that is no longer in the data",
  ],
])("calls by name, alone and within a sentence: %s", (_what, id, name, spoken) => {
  expect([alone(id), inSentence(id)]).toEqual([name, spoken]);
});
