import type * as z from "zod";

import type { search as endpoint, SearchHit } from "../../contract/endpoints/search.ts";
import type { DocumentId } from "../../contract/ids.ts";
import type { Graph } from "../engine/graph.ts";
import { claimsToFind, type SpokenClaim } from "../queries/claims-to-find.ts";
import { namesToFind } from "../queries/names-to-find.ts";
import { isIn } from "../queries/within.ts";
import { type ClaimIndex, createClaimIndex } from "./claim-index.ts";
import { wordsToFind } from "./fold.ts";
import { createNameIndex, type NameHit, type NameIndex } from "./name-index.ts";

type Asked = z.output<typeof endpoint.input>;
type Answer = z.output<typeof endpoint.output>;

export type Search = {
  /** Things before claims, best first. It waits while the index is made. */
  find(asked: Asked): Promise<Answer>;
};

type Index = {
  readonly names: NameIndex;
  readonly claims: ClaimIndex;
  /** The documents that speak of each thing. */
  readonly spoken: ReadonlyMap<string, ReadonlySet<DocumentId>>;
};

/** Search over names and claims, kept under the revision of the graph. */
export function createSearch(graph: Graph): Search {
  let kept: { readonly revision: number; readonly index: Promise<Index> } | null = null;

  async function current(): Promise<Index> {
    const revision = await graph.revision();
    if (kept?.revision !== revision) {
      const made = { revision, index: makeIndex(graph) };
      made.index.catch(() => {
        if (kept === made) kept = null;
      });
      kept = made;
    }
    return kept.index;
  }

  return {
    async find(asked) {
      return answerFrom(await current(), asked);
    },
  };
}

async function makeIndex(graph: Graph): Promise<Index> {
  const names = createNameIndex();
  const claims = createClaimIndex();
  const spoken = new Map<string, Set<DocumentId>>();
  for await (const page of namesToFind(graph, {})) await names.add(page);
  for await (const page of claimsToFind(graph, {})) {
    for (const claim of page) noteDocuments(claim, spoken);
    await claims.add(page);
  }
  return { names, claims, spoken };
}

function noteDocuments(
  { subject, object, indicator, documents }: SpokenClaim,
  spoken: Map<string, Set<DocumentId>>,
): void {
  for (const id of [subject, object, indicator]) {
    if (id === null) continue;
    const known = spoken.get(id) ?? new Set();
    for (const document of documents) known.add(document);
    spoken.set(id, known);
  }
}

function answerFrom(index: Index, asked: Asked): Answer {
  const words = wordsToFind(asked.q);
  if (words.length === 0) return { hits: [], total: 0 };
  const found = hitsFor(index, words, asked);
  return { hits: found.slice(0, asked.limit), total: found.length };
}

/** All words first, then all of them with typos, and at last any of them. */
function hitsFor(index: Index, words: readonly string[], asked: Asked): SearchHit[] {
  const exact = index.names.find(words, { typos: false, all: true });
  const names = exact.length > 0 ? exact : index.names.find(words, { typos: true, all: true });
  const claims = index.claims.find(words, { all: true });
  if (names.length + claims.length > 0) return inScope(index, { names, claims }, asked);
  const any = {
    names: index.names.find(words, { typos: true, all: false }),
    claims: index.claims.find(words, { all: false }),
  };
  return inScope(index, any, asked);
}

type Found = { readonly names: readonly NameHit[]; readonly claims: readonly SpokenClaim[] };

function inScope(index: Index, { names, claims }: Found, { kind, documents }: Asked): SearchHit[] {
  const known = isIn(documents);
  const isSpoken = (id: string) =>
    documents === undefined || known(id) || [...(index.spoken.get(id) ?? [])].some(known);
  const things = names.filter(
    ({ thing }) => (kind?.includes(thing.kind) ?? true) && isSpoken(thing.id),
  );
  const told = kind ? [] : claims.filter((claim) => !documents || claim.documents.some(known));
  return [...things.map(toThingHit), ...told.map(toClaimHit)];
}

function toThingHit({ thing, name }: NameHit): SearchHit {
  const { id, kind } = thing;
  const matched = { alias: name.text, own: name.origin === "own" };
  return {
    type: "entity",
    id,
    kind,
    name: thing.name,
    ...(name.origin !== "name" && { matched }),
  };
}

function toClaimHit({ id, says, relation, subject }: SpokenClaim): SearchHit {
  return {
    type: "claim",
    id,
    text: says,
    ...(relation !== null && { relation }),
    ...(subject !== null && { subject }),
  };
}
