import { compare } from "../../contract/compare.ts";
import type { ClaimId, RelationId } from "../../contract/ids.ts";
import type { FoundPath } from "../../contract/paths/found-path.ts";
import { published } from "../../contract/limits.ts";
import { type Collapsed, type Walk, waysBetween } from "./collapse.ts";

/** A path as it should be answered; any of the claims that speak best for a hop will do. */
export type Described = {
  readonly path: Omit<FoundPath, "legs"> & {
    readonly legs: readonly Omit<FoundPath["legs"][number], "claim">[];
  };
  readonly claims: readonly (readonly ClaimId[])[];
  /** The product of its hops' hundredths in whole numbers, so that equal ones are equal. */
  readonly support: bigint | null;
};

export function describePath(nodes: readonly string[], graph: Collapsed): Described {
  const ways = waysAlong(nodes, graph);
  const best = ways.flatMap(([first]) => first ?? []);
  const support = supportOf(best);
  return {
    path: {
      nodes: best.map(startOf).concat(best.slice(-1).map(goalOf)),
      edges: best.map(({ row }) => row.id),
      parallel: ways.map(([, ...others]) => others.map(({ row }) => row.id)),
      hops: best.length,
      confidence: support === null ? null : Number(support) / Number(scale ** (longest - 1n)),
      weakest: weakestOf(best),
      layers: [...new Set(best.flatMap(({ row }) => row.layer ?? []))],
      legs: best.map(({ row, forward, confidence }) => {
        return { edge: row.id, forward, layer: row.layer, confidence };
      }),
    },
    claims: best.map(({ claims }) => claims),
    support,
  };
}

/** Per hop, the way that is taken and then the others; a cycle of two hops takes two relations. */
function waysAlong(nodes: readonly string[], graph: Collapsed): (readonly Walk[])[] {
  const ways = nodes.slice(1).map((node, at) => waysBetween(graph, nodes[at] ?? "", node));
  const [there = [], back = []] = ways;
  if (ways.length !== 2 || nodes[0] !== nodes[2]) return ways;
  const [best] = thereAndBack(there, back).toSorted(
    (one, other) => (productOf(other) ?? -1) - (productOf(one) ?? -1),
  );
  return best ? [leading(there, best[0]), leading(back, best[1])] : [];
}

/** All ways to a thing and back that are two relations. */
export function thereAndBack(there: readonly Walk[], back: readonly Walk[]): [Walk, Walk][] {
  return there.flatMap((one) =>
    back.flatMap((other): [Walk, Walk][] => (one.row.id === other.row.id ? [] : [[one, other]])),
  );
}

function productOf([one, other]: readonly [Walk, Walk]): number | null {
  return one.confidence === null || other.confidence === null
    ? null
    : one.confidence * other.confidence;
}

function leading(walks: readonly Walk[], taken: Walk): Walk[] {
  return [taken, ...walks.filter((walk) => walk !== taken)];
}

const scale = 100n;
const longest = BigInt(published.pathHops);

function supportOf(best: readonly Walk[]): bigint | null {
  let support = scale ** (longest - BigInt(best.length));
  for (const { confidence } of best) {
    if (confidence === null) return null;
    support *= BigInt(confidence);
  }
  return support;
}

function weakestOf(best: readonly Walk[]): RelationId {
  const [weakest] = best.toSorted(
    (one, other) => (one.confidence ?? -1) - (other.confidence ?? -1),
  );
  if (weakest === undefined) throw new RangeError("A path has a hop at least.");
  return weakest.row.id;
}

function startOf({ row, forward }: Walk) {
  return forward ? row.from : row.to;
}

function goalOf({ row, forward }: Walk) {
  return forward ? row.to : row.from;
}

export function byHops(one: Described, other: Described): number {
  return hopsApart(one, other) || supportApart(one, other) || idsApart(one, other);
}

export function bySupport(one: Described, other: Described): number {
  return supportApart(one, other) || hopsApart(one, other) || idsApart(one, other);
}

function hopsApart(one: Described, other: Described): number {
  return one.path.hops - other.path.hops;
}

function supportApart(one: Described, other: Described): number {
  const [first, second] = [one.support ?? -1n, other.support ?? -1n];
  if (first === second) return 0;
  return first > second ? -1 : 1;
}

function idsApart(one: Described, other: Described): number {
  const apart = one.path.nodes.map((node, at) => compare(node, other.path.nodes[at] ?? ""));
  return apart.find((difference) => difference !== 0) ?? 0;
}
