import { type Kind, kindIds } from "../ontology/ids.ts";

/** How large a graph is wanted, and which one of its size. */
export type Wanted = {
  readonly nodes: number;
  /** Relations between two things. */
  readonly edges: number;
  readonly seed: number;
  /** Relations without claims, which only a bench can read. */
  readonly bare: boolean;
};

/** The things of one kind: numbers that follow on each other. */
export type Group = { readonly kind: Kind; readonly first: number; readonly count: number };

/** All things, numbered from 0; the first of a kind are those that many relations end at. */
export type Cast = {
  readonly groups: readonly Group[];
  readonly documents: number;
  readonly sources: number;
};

/** The fewest things among which every kind has some. */
export const fewestNodes = 50;

/** How many relations each of these has before any other is drawn. */
export const edgesOfEach = { Person: 1, Flow: 3 } as const;

const shares = { Person: 0.03, Flow: 0.05 } as const;
/** What is fixed in this way takes no more than so much of all relations. */
const fixedShare = 0.2;

export function castFor({ nodes, edges, bare }: Wanted): Cast {
  const counts = new Map<Kind, number>();
  for (const kind of ["Person", "Flow"] as const) {
    const most = Math.floor((edges * fixedShare) / edgesOfEach[kind]);
    counts.set(kind, Math.min(Math.ceil(nodes * shares[kind]), most));
  }
  const others = kindIds.filter((kind) => kind !== "Document" && !counts.has(kind));
  const left = nodes - [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const [index, kind] of others.entries()) {
    counts.set(kind, Math.floor(left / others.length) + (index < left % others.length ? 1 : 0));
  }
  const documents = bare ? 0 : Math.min(Math.max(Math.ceil(edges / 100), 1), 1_000);
  return { groups: inOrder(counts), documents, sources: Math.ceil(documents / 10) };
}

function inOrder(counts: ReadonlyMap<Kind, number>): Group[] {
  let first = 0;
  return kindIds.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    if (count === 0) return [];
    const group = { kind, first, count };
    first += count;
    return [group];
  });
}

/** @throws RangeError for a number that no thing has */
export function groupOf(number: number, { groups }: Cast): Group {
  const group = groups.find(({ first, count }) => number >= first && number < first + count);
  if (!group) throw new RangeError(`No thing has the number ${number}.`);
  return group;
}
