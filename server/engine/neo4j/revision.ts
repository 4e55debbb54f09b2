import { type Neo4jPace } from "./pace.ts";

/** The revision as it was last heard of. */
export type Revision = {
  /** Nobody waits: one that is no longer fresh is read anew behind the answer. */
  readonly now: () => number;
  readonly raisedTo: (revision: number) => void;
};

export type RevisionParts = {
  readonly pace: Neo4jPace;
  readonly opened: number;
  readonly read: () => Promise<number>;
};

export function createRevision({ pace, opened, read }: RevisionParts): Revision {
  let known = opened;
  let knownAt = Date.now();
  let reading: Promise<void> | null = null;
  /** What was read before a write of ours says nothing of it. */
  let writes = 0;

  async function readAnew() {
    const before = writes;
    try {
      const found = await read();
      if (before === writes) known = found;
    } catch {
      // It stays as it was: whoever asks for more than the number hears what is wrong.
    }
    knownAt = Date.now();
    reading = null;
  }

  return {
    now: () => {
      if (Date.now() - knownAt > pace.fresh) reading ??= readAnew();
      return known;
    },
    raisedTo: (revision) => {
      writes += 1;
      known = revision;
      knownAt = Date.now();
    },
  };
}
