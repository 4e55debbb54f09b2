import type { PathsFound } from "../../../../contract/endpoints/paths.ts";
import type { FoundPath } from "../../../../contract/paths/found-path.ts";
import { claim, place, relation } from "../../support/build.ts";

/** China to Mexico in one hop, on the claim that bears its name. */
export function aPath(more: Partial<FoundPath> = {}): FoundPath {
  const edge = relation("china-mexico");
  return {
    nodes: [place("china"), place("mexico")],
    edges: [edge],
    parallel: [[]],
    hops: 1,
    confidence: 90,
    weakest: edge,
    layers: ["precursors"],
    legs: [{ edge, forward: true, claim: claim("one"), layer: "precursors", confidence: 90 }],
    ...more,
  };
}

/** An answer with these paths and no more. */
export function somePaths(
  paths: readonly FoundPath[] = [aPath()],
  more: Partial<PathsFound> = {},
): PathsFound {
  return {
    paths: [...paths],
    complete: true,
    looked: { relations: 41, milliseconds: 6.2 },
    cypher: { text: "MATCH p = (a)-[*1..6]-(b) RETURN p", params: { from: ["place/china"] } },
    ...more,
  };
}
