import type { ImportProgress } from "../../contract/endpoints/exchange.ts";
import type { Graph, Write } from "../engine/graph.ts";
import { type Difference, changeRows, type RowChange } from "../store/change-rows.ts";
import { degreesOf } from "../store/degrees-of.ts";
import { indexedProperties } from "../store/indexed-properties.ts";

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
  await graph.define(indexedProperties);
  const degrees = await degreesOf(graph, endsIn(difference), signal);
  const writes = changeRows(change, difference, degrees);
  const patience = signal ? { signal, milliseconds } : { milliseconds };
  const { revision } = await graph.write(told(writes, sizeOf(difference), onProgress), patience);
  return revision;
}

function isNothing({ added, replaced, removed, fallen, touched }: Difference): boolean {
  return [added, replaced, removed, fallen, touched].every((rows) => rows.length === 0);
}

/** About how many rows are written: each once as a node or an edge. */
function sizeOf({ added, replaced, removed, fallen, touched }: Difference): number {
  return [added, replaced, removed, fallen, touched].reduce((sum, rows) => sum + rows.length, 0);
}

function endsIn({ added, replaced, touched }: Difference): string[] {
  return [...added, ...replaced, ...touched].flatMap(({ row }) =>
    row.type === "relation" ? [row.from, row.to] : [],
  );
}

/** Edges of the evidence layer and counts are written beside the rows, and are no rows. */
const ofRows = /^(?:put-(?:things|source|claim|evidence|quantity|relations)|remove-\w+)$/;

async function* told(
  writes: Iterable<Write>,
  of: number,
  say: (progress: ImportProgress) => void,
): AsyncGenerator<Write> {
  let done = 0;
  for (const write of writes) {
    const { rows } = write.params;
    if (ofRows.test(write.name) && Array.isArray(rows)) done += rows.length;
    say({ type: "progress", stage: "writing", done: Math.min(done, of), of });
    yield write;
  }
}

function ignore(): void {
  return undefined;
}
