import { expect, it } from "vitest";

import { EntityId } from "../../../contract/ids.ts";
import type { NamedThing } from "../../../server/queries/names-to-find.ts";
import { createNameIndex } from "../../../server/search/name-index.ts";

function aThing(id: string, keys: Partial<NamedThing> = {}): NamedThing {
  return {
    id: EntityId.parse(`place/${id}`),
    kind: "Place",
    name: id,
    aliases: null,
    ownAliases: null,
    nameEs: null,
    nameZh: null,
    neighbours: 0,
    ...keys,
  };
}

async function find(things: readonly NamedThing[], words: readonly string[], typos = false) {
  const index = createNameIndex();
  await index.add(things);
  return index.find(words, { typos, all: true }).map(({ thing }) => thing.id.replace("place/", ""));
}

it("puts the whole name before a name that holds it, however much that one touches", async () => {
  const things = [
    aThing("long", { name: "Port Authority", neighbours: 900 }),
    aThing("whole", { name: "Port" }),
  ];
  expect(await find(things, ["port"])).toEqual(["whole", "long"]);
});

it("puts whole words before the beginnings of words, and those before typos", async () => {
  const things = [
    aThing("typo", { name: "Post", neighbours: 900 }),
    aThing("beginning", { name: "Portland", neighbours: 90 }),
    aThing("word", { name: "The Old Port Road" }),
  ];
  expect(await find(things, ["port"], true)).toEqual(["word", "beginning", "typo"]);
});

it("puts a name before the source's alias, and that before one of ours", async () => {
  const things = [
    aThing("own", { ownAliases: ["Port"], neighbours: 900 }),
    aThing("alias", { aliases: ["Port"], neighbours: 90 }),
    aThing("spanish", { nameEs: "Port" }),
  ];
  expect(await find(things, ["port"])).toEqual(["spanish", "alias", "own"]);
});

it("puts what touches more first where all else is even, and then goes by id", async () => {
  const things = [
    aThing("b", { name: "Port" }),
    aThing("a", { name: "Port" }),
    aThing("c", { name: "Port", neighbours: 5 }),
  ];
  expect(await find(things, ["port"])).toEqual(["c", "a", "b"]);
});

it("finds a thing once, whatever number of its names match", async () => {
  const things = [
    aThing("one", { name: "Port", aliases: ["The Port", "Port City"], ownAliases: ["port"] }),
  ];
  expect(await find(things, ["port"])).toEqual(["one"]);
});

it("forgives no letter of a short word, one of a longer and two of a long one", async () => {
  const things = [aThing("sun"), aThing("river"), aThing("harbour")];
  const found = await Promise.all(
    [["son"], ["rivar"], ["rivxr", "x"], ["rvxr"], ["harbuor"], ["hxrbuoxr"]].map((words) =>
      find(things, words, true),
    ),
  );
  expect(found).toEqual([[], ["river"], [], [], ["harbour"], []]);
});
