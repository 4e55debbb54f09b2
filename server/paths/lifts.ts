import { published } from "../../contract/limits.ts";
import { type LeftOut, type Lift, lifted } from "../../contract/paths/lift.ts";
import { modalityIds } from "../../graph-seed/ontology/modalities.ts";
import type { Graph } from "../engine/graph.ts";
import type { Line } from "./best-of-length.ts";
import type { Budget } from "./budget.ts";
import { type Asked, searchPaths } from "./search-paths.ts";
import type { Searched } from "./search.ts";

type Found = { readonly leftOut: LeftOut[]; readonly complete: boolean };

/**
 * What each condition, given up by itself, would bring besides what is known, within what is left
 * of a budget. `known` are the best of the question as it stands.
 */
export async function liftsThatHelp(
  graph: Graph,
  asked: Asked,
  { budget, known }: { budget: Budget; known: Searched },
): Promise<Found> {
  const leftOut: LeftOut[] = [];
  let complete = known.complete;
  const told = new Set(known.lines.map(keyOf));
  for (const lift of liftsOf(asked)) {
    if (budget.stopped() !== undefined) return { leftOut, complete: false };
    const without = await searchWithout(graph, asked, { lift, budget });
    complete = complete && without.complete;
    const more = without.lines.filter((line) => !told.has(keyOf(line)));
    leftOut.push(...describe(lift, more, asked.question.k));
  }
  return { leftOut, complete };
}

function keyOf({ nodes }: Line): string {
  return nodes.join(" ");
}

/** More hops bring longer paths only, and the shortest of them say how many it takes. */
async function searchWithout(
  graph: Graph,
  { question, documents, degrees }: Asked,
  { lift, budget }: { lift: Lift; budget: Budget },
): Promise<Searched> {
  const open = lifted(question, lift);
  if (lift.condition === "maxHops") {
    const longer = { question: { ...open, shortestOnly: true }, documents, degrees };
    return searchPaths(graph, longer, budget, question.maxHops + 1);
  }
  const scope = lift.condition === "documents" ? {} : { documents };
  return searchPaths(graph, { question: open, ...scope, degrees }, budget);
}

function describe(lift: Lift, more: readonly Line[], most: number): LeftOut[] {
  if (more.length === 0) return [];
  const hops = Math.min(...more.map(({ nodes }) => nodes.length - 1));
  const told = lift.condition === "maxHops" ? { ...lift, value: hops } : lift;
  return [{ lift: told, paths: Math.min(more.length, most), hops }];
}

/** Each condition of a question that can be given up. */
function liftsOf({ question, documents }: Asked): Lift[] {
  const { types, layers, modalities, direction, avoidTypes = [], minConfidence, at } = question;
  const isSet = {
    types: types !== undefined,
    layers: layers !== undefined,
    modalities: modalities.length < modalityIds.length,
    direction: direction === "forward",
    avoidTypes: avoidTypes.length > 0,
    minConfidence: minConfidence !== undefined,
    at: at !== undefined,
    documents: documents !== undefined,
  };
  const { avoid = [], via = [], maxHops } = question;
  const plain = (
    [
      "types",
      "layers",
      "modalities",
      "direction",
      "avoidTypes",
      "minConfidence",
      "at",
      "documents",
    ] as const
  ).flatMap((condition): Lift[] => (isSet[condition] ? [{ condition }] : []));
  return [
    ...plain,
    ...[...new Set(avoid)].map((id): Lift => ({ condition: "avoid", id })),
    ...[...new Set(via)].map((id): Lift => ({ condition: "via", id })),
    ...(maxHops < published.pathHops
      ? [{ condition: "maxHops", value: published.pathHops } as const]
      : []),
  ];
}
