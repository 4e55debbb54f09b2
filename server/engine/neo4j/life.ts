import { type EngineStatus } from "../../../contract/endpoints/health.ts";
import { GraphUnavailableError } from "../graph.ts";
import { within } from "./limit.ts";
import { type Neo4jEvent } from "./neo4j-event.ts";
import { type Neo4jPace } from "./pace.ts";

/** Whether the database is there, as real answers tell. A lost one is looked for until it is back. */
export type Life = {
  readonly state: () => EngineStatus["state"];
  /** @throws GraphUnavailableError at once while it is lost, and for good once it is closed */
  readonly gate: () => void;
  readonly passed: () => void;
  readonly failed: (detail: string) => void;
  /** @throws GraphUnavailableError when it is not back in time */
  readonly whenBack: (signal: AbortSignal | undefined) => Promise<void>;
  readonly close: () => void;
};

export type LifeParts = {
  readonly pace: Neo4jPace;
  /** Resolves when the database answers. */
  readonly look: () => Promise<void>;
  readonly log: (event: Neo4jEvent) => void;
};

type Search = { readonly since: number; next: NodeJS.Timeout | null };

export function createLife({ pace, look, log }: LifeParts): Life {
  const waiting = new Set<() => void>();
  let isClosed = false;
  let search: Search | null = null;

  function lookAfter(current: Search, milliseconds: number) {
    current.next = setTimeout(() => {
      void lookOnce(current, milliseconds);
    }, milliseconds);
    current.next.unref();
  }

  async function lookOnce(current: Search, waited: number) {
    try {
      await look();
      if (search === current) passed();
    } catch {
      if (search === current) lookAfter(current, Math.min(waited * 2, pace.lookMost));
    }
  }

  function failed(detail: string) {
    if (isClosed || search !== null) return;
    search = { since: Date.now(), next: null };
    log({ type: "lost", detail });
    lookAfter(search, pace.lookFirst);
  }

  function passed() {
    if (search === null) return;
    log({ type: "back", milliseconds: Date.now() - search.since });
    endSearch();
  }

  function endSearch() {
    if (search?.next) clearTimeout(search.next);
    search = null;
    for (const resume of waiting) resume();
    waiting.clear();
  }

  function gate() {
    if (isClosed) throw new GraphUnavailableError("The engine is closed.");
    if (search !== null)
      throw new GraphUnavailableError("Neo4j cannot be reached; it is looked for.");
  }

  function back() {
    return new Promise<void>((resolve) => {
      if (search === null) resolve();
      else waiting.add(resolve);
    });
  }

  return {
    state: () => stateOf(isClosed, search),
    gate,
    passed,
    failed,
    whenBack: async (signal) => {
      await within(back, { milliseconds: pace.comeback, signal }).catch((error: unknown) => {
        throw signal?.aborted === true ? error : unreached(pace);
      });
      gate();
    },
    close: () => {
      isClosed = true;
      endSearch();
    },
  };
}

function stateOf(isClosed: boolean, search: Search | null): EngineStatus["state"] {
  if (isClosed) return "closed";
  return search === null ? "ready" : "restarting";
}

function unreached({ comeback }: Neo4jPace): GraphUnavailableError {
  return new GraphUnavailableError(`Neo4j was lost and not back within ${comeback / 1000} s.`);
}
