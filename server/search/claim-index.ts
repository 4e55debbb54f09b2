import MiniSearch from "minisearch";

import type { SpokenClaim } from "../queries/claims-to-find.ts";
import { isCharacter, wordsOf } from "./fold.ts";

export type ClaimIndex = {
  add(claims: readonly SpokenClaim[]): Promise<void>;
  /** Claims that hold the beginnings of these words, best first; words under three letters whole. */
  find(words: readonly string[], how: { all: boolean }): SpokenClaim[];
};

const lettersToBegin = 3;

export function createClaimIndex(): ClaimIndex {
  const claims: SpokenClaim[] = [];
  const index = new MiniSearch<{ id: number; says: string }>({
    fields: ["says"],
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  return {
    async add(found) {
      const first = claims.length;
      claims.push(...found);
      const rows = found.map(({ says }, at) => ({ id: first + at, says }));
      await index.addAllAsync(rows, { chunkSize: 500 });
    },
    find(words, { all }) {
      if (!words.some((word) => word.length >= lettersToBegin || isCharacter(word))) return [];
      const results = index.search(words.join(" "), {
        combineWith: all ? "AND" : "OR",
        prefix: (word) => word.length >= lettersToBegin,
      });
      return results.flatMap(({ id }) => claims[Number(id)] ?? []);
    },
  };
}
