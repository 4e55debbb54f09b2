import { type Chunk } from "./chunks.ts";

/** A source that can be drawn again from its start, while it is small. */
export type Replay = {
  /** What was drawn so far, then the rest. Ending the loop early does not end the source. */
  readonly chunks: () => AsyncIterable<Chunk>;
  /** Whether `chunks` would still give everything from the start. */
  readonly isWhole: () => boolean;
  /** Ends the source. */
  readonly end: () => Promise<void>;
};

/** Values kept for another try, about 10 MB: a larger batch is not begun again. */
const keptWeight = 200_000;

export function createReplay(source: AsyncGenerator<Chunk, undefined>): Replay {
  let kept: Chunk[] = [];
  let weight = 0;

  function keep(chunk: Chunk) {
    weight += chunk.weight;
    if (weight > keptWeight) kept = [];
    else kept.push(chunk);
  }

  async function next(): Promise<IteratorResult<Chunk, undefined>> {
    const drawn = await source.next();
    if (drawn.done !== true) keep(drawn.value);
    return drawn;
  }

  async function* chunks() {
    yield* kept;
    yield* { [Symbol.asyncIterator]: () => ({ next }) };
  }

  return {
    chunks,
    isWhole: () => weight <= keptWeight,
    end: async () => {
      await source.return(undefined);
    },
  };
}
