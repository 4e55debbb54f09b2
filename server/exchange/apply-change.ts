import type { ImportProgress } from "../../contract/endpoints/exchange.ts";
import type { Graph, Write } from "../engine/graph.ts";
import { type Difference, changeRows, type RowChange } from "../store/change-rows.ts";
import { degreesOf } from "../store/degrees-of.ts";
import { countEvidenceEdges } from "../store/evidence-edges.ts";
import { indexedProperties, indexedTexts } from "../store/indexed-properties.ts";

export type Applying = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
};

/** A step of a large write takes longer than a reader's question may. */
const milliseconds = 120_000;

/**
 * Writes what a change makes of the graph, all or none.
 * @returns the revision after it; a change that changes nothing writes nothing
 */
export async function applyChange(
  graph: Graph,
  change: RowChange,
  difference: Difference,
  { signal, onProgress = ignore }: Applying,
): Promise<number> {
  if (isNothing(difference)) return graph.revision();
  await graph.define(indexedProperties, indexedTexts);
  const degrees = await degreesOf(graph, endsIn(difference), signal);
  const writes = changeRows(change, difference, degrees);
  const patience = signal ? { signal, milliseconds } : { milliseconds };
  const { revision } = await graph.write(told(writes, difference, onProgress), patience);
  return revision;
}

function isNothing({ added, replaced, removed, fallen, touched }: Difference): boolean {
  return [added, replaced, removed, fallen, touched].every((rows) => rows.length === 0);
}

function endsIn({ added, replaced, touched }: Difference): string[] {
  return [...added, ...replaced, ...touched].flatMap(({ row }) =>
    row.type === "relation" ? [row.from, row.to] : [],
  );
}

/** Tells how many rows are done, in step with all that is written of them, their edges with it. */
async function* told(
  writes: Iterable<Write>,
  { added, replaced, removed, fallen, touched }: Difference,
  say: (progress: ImportProgress) => void,
): AsyncGenerator<Write> {
  const written = [...added, ...replaced, ...touched].map(({ row }) => row);
  const of = written.length + removed.length + fallen.length;
  const whole = of + countEvidenceEdges(written);
  let done = 0;
  for (const write of writes) {
    const { rows } = write.params;
    if (Array.isArray(rows)) done += rows.length;
    say({
      type: "progress",
      stage: "writing",
      done: Math.round((of * Math.min(done, whole)) / whole),
      of,
    });
    yield write;
  }
}

function ignore(): void {
  return undefined;
}
