import { PathQuestion } from "../../../contract/paths/question.ts";
import { castFor } from "../../../graph-seed/generate/cast.ts";
import { createRandom, pickIndex, type Random } from "../../../graph-seed/generate/random.ts";
import { thingId } from "../../../graph-seed/generate/things.ts";
import { type Layer, layerIds } from "../../../graph-seed/ontology/layers.ts";
import { seed, type Size } from "../engines/sizes.ts";

const pairs = 100;
const stream = 10;

/**
 * The same questions in every run: between things drawn from the whole graph, of six hops at most,
 * without its two largest hubs, and every other one in three of
 * the six layers: enough for most to have an answer.
 */
export function drawnQuestions(size: Size, hubs: readonly string[], k: number): PathQuestion[] {
  const cast = castFor({ ...size, seed });
  const random = createRandom(seed, stream, 0);
  const some = () => thingId(pickIndex(size.nodes, random), cast);
  return Array.from({ length: pairs }, (_, at) => {
    const [from, to] = drawTwo(some, hubs);
    const layers = at % 2 === 0 ? {} : { layers: drawLayers(random) };
    return PathQuestion.parse({ from: [from], to: [to], k, maxHops: 6, avoid: hubs, ...layers });
  });
}

/** Three that follow on each other, the first after the last. */
function drawLayers(random: Random): Layer[] {
  const first = pickIndex(layerIds.length, random);
  return [...layerIds, ...layerIds].slice(first, first + 3);
}

/** Two things, neither of them a hub. */
function drawTwo(draw: () => string, hubs: readonly string[]): [string, string] {
  const from = drawBut(draw, hubs);
  return [from, drawBut(draw, [...hubs, from])];
}

function drawBut(draw: () => string, others: readonly string[]): string {
  const drawn = draw();
  return others.includes(drawn) ? drawBut(draw, others) : drawn;
}
