import type { PathsFound } from "../../../contract/endpoints/paths.ts";
import { EntityId } from "../../../contract/ids.ts";
import type { FoundPath } from "../../../contract/paths/found-path.ts";
import { PathQuestion } from "../../../contract/paths/question.ts";
import { claim, place, relation } from "./build.ts";

/** From China to Mexico, where nothing else is said. */
export function aQuestion(more: Partial<PathQuestion> = {}): PathQuestion {
  return PathQuestion.parse({ from: ["place/china"], to: ["place/mexico"], ...more });
}

/** A path through these places, each supplying the next. */
export function aFoundPath(slugs: readonly string[], confidence: number | null = 80): FoundPath {
  const names = slugs.slice(1).map((slug, at) => `${slugs[at]}-${slug}`);
  const edges = names.map((name) => relation(name));
  return {
    nodes: slugs.map((slug) => EntityId.parse(place(slug))),
    edges,
    parallel: edges.map(() => []),
    hops: edges.length,
    confidence,
    weakest: edges[0] ?? relation("none"),
    layers: ["precursors"],
    legs: names.map((name) => ({
      edge: relation(name),
      forward: true,
      claim: claim(name),
      layer: "precursors",
      confidence,
    })),
  };
}

/** An answer with these paths. */
export function found(...paths: readonly FoundPath[]): PathsFound {
  return {
    paths: [...paths],
    complete: true,
    looked: { relations: 12, milliseconds: 3 },
    cypher: { text: "MATCH (a)", params: {} },
    ...(paths.length === 0 && {
      none: { from: { things: 2, hops: 1 }, to: { things: 0, hops: 0 }, lifts: [] },
    }),
  };
}
