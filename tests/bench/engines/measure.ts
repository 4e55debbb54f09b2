import type { EntityId } from "../../../contract/ids.ts";
import type { Graph } from "../../../server/engine/graph.ts";
import { type Figure, percentile } from "../figures.ts";
import type { Question } from "./questions.ts";
import type { RawBolt } from "./raw-bolt.ts";
import { stagesOf } from "./stages.ts";

const warmUp = 20;

/** Times a question over things, one after the other; in milliseconds. */
export async function timesOf(
  { ask }: Question,
  graph: Graph,
  ids: readonly EntityId[],
): Promise<number[]> {
  for (const id of ids.slice(0, warmUp)) await ask(graph, id);
  const times: number[] = [];
  for (const id of ids) times.push(await timed(async () => ask(graph, id)));
  return times;
}

/** A question through the port and as bare texts, turn about, so that both meet the same machine. */
export async function timesBeside(
  { ask }: Question,
  { graph, raw }: { readonly graph: Graph; readonly raw: RawBolt },
  ids: readonly EntityId[],
): Promise<{ readonly ours: number[]; readonly bare: number[] }> {
  const [ours, bare]: [number[], number[]] = [[], []];
  for (const [at, id] of [...ids.slice(0, warmUp), ...ids].entries()) {
    const stages = await stagesOf(graph, async (recorded) => ask(recorded, id));
    const first = await timed(async () => raw.run(stages));
    const second = await timed(async () => ask(graph, id));
    if (at < warmUp) continue;
    bare.push(first);
    ours.push(second);
  }
  return { ours, bare };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

/** p50, p95 and p99 of some times, the p95 held to a goal where there is one. */
export function figuresOf(name: string, times: readonly number[], limit?: number): Figure[] {
  return [
    { name: `${name}, p50`, value: percentile(times, 0.5), unit: "ms" },
    {
      name: `${name}, p95`,
      value: percentile(times, 0.95),
      unit: "ms",
      ...(limit !== undefined && { limit }),
    },
    { name: `${name}, p99`, value: percentile(times, 0.99), unit: "ms" },
  ];
}
