import { type Write } from "./graph.ts";
import { checkParams } from "./check-params.ts";

/** Writes that cross to the engine together. */
export type Chunk = {
  readonly writes: readonly Pick<Write, "cypher" | "params">[];
  readonly weight: number;
};

const writesInChunk = 100;
/** Values, lists and records counted with what is in them: a message of about a megabyte. */
const weightOfChunk = 20_000;

/**
 * Draws the writes only as fast as the chunks are taken.
 * @param reserved keys of records that the engine keeps for itself
 * @throws GraphStatementError for a value that the engine cannot hold
 */
export async function* chunksOf(
  writes: Iterable<Write> | AsyncIterable<Write>,
  reserved: RegExp,
): AsyncGenerator<Chunk, undefined> {
  let held: Chunk["writes"][number][] = [];
  let weight = 0;
  for await (const { cypher, params } of writes) {
    weight += checkParams(params, reserved);
    held.push({ cypher, params });
    if (held.length >= writesInChunk || weight >= weightOfChunk) {
      yield { writes: held, weight };
      held = [];
      weight = 0;
    }
  }
  if (held.length > 0) yield { writes: held, weight };
}
