import MiniSearch, { type SearchResult } from "minisearch";

import type { EntityId } from "../../contract/ids.ts";
import type { NamedThing } from "../queries/names-to-find.ts";
import { wordsOf, wordsToFind } from "./fold.ts";

/** Where a name comes from: the thing's name in any language, the source's alias, or ours. */
type Origin = "name" | "alias" | "own";

type Name = {
  readonly thing: NamedThing;
  readonly text: string;
  readonly origin: Origin;
  /** Its telling words, to know a whole name by. */
  readonly whole: string;
};

export type NameHit = { readonly thing: NamedThing; readonly name: Name; readonly rank: Rank };

/** Smaller is better, key by key. */
type Rank = readonly [closeness: number, origin: number, score: number];

export type NameIndex = {
  /** Works through a slice at a time, so that others may be answered in between. */
  add(things: readonly NamedThing[]): Promise<void>;
  /** One hit a thing, best first. `typos` lets one or two letters of a longer word be wrong. */
  find(words: readonly string[], how: { typos: boolean; all: boolean }): NameHit[];
};

export function createNameIndex(): NameIndex {
  const names: Name[] = [];
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ["text"],
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  return {
    async add(found) {
      const added = found.flatMap((thing) => namesOf(thing));
      const first = names.length;
      names.push(...added);
      const rows = added.map(({ text }, at) => ({ id: first + at, text }));
      await index.addAllAsync(rows, { chunkSize: 500 });
    },
    find(words, { typos, all }) {
      const results = index.search(words.join(" "), {
        combineWith: all ? "AND" : "OR",
        prefix: true,
        fuzzy: typos ? lettersThatMayBeWrong : false,
      });
      const asked = words.join(" ");
      return bestOfEach(
        results.flatMap((result) => toHit(result, names[Number(result.id)], asked)),
      );
    },
  };
}

function namesOf(thing: NamedThing): Name[] {
  const { name, nameEs, nameZh, aliases, ownAliases } = thing;
  const given = [...new Set([name, nameEs, nameZh])].flatMap((text) => text ?? []);
  return [
    ...given.map((text) => toName(thing, text, "name")),
    ...(aliases ?? []).map((text) => toName(thing, text, "alias")),
    ...(ownAliases ?? []).map((text) => toName(thing, text, "own")),
  ];
}

function toName(thing: NamedThing, text: string, origin: Origin): Name {
  return { thing, text, origin, whole: wordsToFind(text).join(" ") };
}

/** A swap of neighbouring letters counts as two. */
function lettersThatMayBeWrong(word: string): number | false {
  if (word.length < 4) return false;
  return word.length < 6 ? 1 : 2;
}

const origins = ["name", "alias", "own"];

function toHit(result: SearchResult, name: Name | undefined, asked: string): NameHit | [] {
  if (name === undefined) return [];
  const closeness = closenessOf(result, name.whole === asked);
  const origin = closeness === 0 ? origins.indexOf(name.origin) : 0;
  const known = 1 + Math.log2(1 + name.thing.neighbours) / 10;
  const weight = name.origin === "own" ? 0.8 : 1;
  return { thing: name.thing, name, rank: [closeness, origin, -result.score * known * weight] };
}

/** 0 the whole name, 1 whole words of it, 2 beginnings of its words, 3 with letters wrong. */
function closenessOf({ match, queryTerms }: SearchResult, isWhole: boolean): number {
  if (isWhole) return 0;
  const inexact = queryTerms.filter((asked) => !Object.hasOwn(match, asked));
  if (inexact.length === 0) return 1;
  const words = Object.keys(match);
  return inexact.every((asked) => words.some((found) => found.startsWith(asked))) ? 2 : 3;
}

function bestOfEach(hits: readonly NameHit[]): NameHit[] {
  const best = new Map<EntityId, NameHit>();
  for (const hit of hits) {
    const known = best.get(hit.thing.id);
    if (known === undefined || byRank(hit, known) < 0) best.set(hit.thing.id, hit);
  }
  return [...best.values()].toSorted(byRank);
}

function byRank({ rank: one, thing }: NameHit, { rank: other, thing: second }: NameHit): number {
  return (
    one[0] - other[0] || one[1] - other[1] || one[2] - other[2] || (thing.id < second.id ? -1 : 1)
  );
}
