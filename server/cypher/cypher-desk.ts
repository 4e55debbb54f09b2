import type { CypherLine, CypherVerdict } from "../../contract/endpoints/cypher.ts";
import type { Limits } from "../../contract/endpoints/health.ts";
import { type Ask, type Graph, GraphTamperedError } from "../engine/graph.ts";
import { answerLines, type Timed } from "./answer-lines.ts";
import { createBulkhead } from "./bulkhead.ts";
import { createClock } from "./clock.ts";
import { fromWire } from "./from-wire.ts";
import type { Passed } from "./gate/gate.ts";
import { quote } from "./gate/quote.ts";
import { QueryError } from "./query-error.ts";
import { toQueryError } from "./to-query-error.ts";

/** A reader's own text as it was sent. */
export type Asked = {
  readonly query: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The most rows that are answered. */
  readonly limit: number;
};

/** What it is asked of, and until when. */
type Of = { readonly graph: Graph; readonly signal: AbortSignal };

/** Where readers' own texts are answered, and where they are closed for good if one does harm. */
export type CypherDesk = {
  /** The answer, line by line, as it comes. @throws QueryError, BulkheadFullError */
  readonly answer: (asked: Asked, of: Of) => Lines;
  /** Whether it may run, and how it would. @throws QueryError, BulkheadFullError */
  readonly explain: (asked: Asked, of: Of) => Promise<CypherVerdict>;
};

type Gate = (text: string, params: Asked["params"]) => Passed;

export type DeskParts = {
  /** Reads a text and lets it pass. @throws GateRefusal */
  readonly gate: Gate;
  /** The names of the procedures that a text may call. */
  readonly procedures: readonly string[];
  readonly limits: Pick<
    Limits,
    "cypherBytes" | "cypherMilliseconds" | "cypherThings" | "cyphersAtOnce" | "cyphersWaiting"
  >;
  /** Called once, when a text has changed something. */
  readonly onTampered: (error: GraphTamperedError) => void;
};

export function createCypherDesk(parts: DeskParts): CypherDesk {
  const { cypherThings: most, cyphersAtOnce: atOnce, cyphersWaiting: waiting } = parts.limits;
  const bulkhead = createBulkhead({ atOnce, waiting });
  let harm: GraphTamperedError | null = null;

  /** Reads the text before it waits for its turn: what is refused keeps nobody waiting. */
  function read(asked: Asked, graph: Graph): Read {
    if (harm !== null) throw harm;
    const clock = createClock();
    return { ...questionOf(parts, asked, graph), clock, gate: clock() };
  }

  function heard(error: unknown, quoted: Passed["names"]): unknown {
    if (!(error instanceof GraphTamperedError)) return toQueryError(error, quoted);
    if (harm === null) parts.onTampered(error);
    harm ??= error;
    return new QueryError("cypher-closed", closed, {}, { cause: error });
  }

  async function* answer(asked: Asked, { graph, signal }: Of): Lines {
    let leave = nothing;
    let quoted: Passed["names"] = [];
    try {
      const { question, names, ...timed } = read(asked, graph);
      quoted = names;
      leave = await bulkhead.enter(signal);
      yield* answerLines(question, { ...timed, graph, signal, most });
    } catch (error) {
      throw heard(error, quoted);
    } finally {
      leave();
    }
  }

  async function explain(asked: Asked, { graph, signal }: Of): Promise<CypherVerdict> {
    let leave = nothing;
    let quoted: Passed["names"] = [];
    try {
      const { question, names, clock, gate } = read(asked, graph);
      quoted = names;
      leave = await bulkhead.enter(signal);
      const plan = await graph.explain(question, signal);
      const timings = { gate, total: clock() };
      return { verdict: "allowed", plan: plan === null ? null : [...plan], timings };
    } catch (error) {
      throw heard(error, quoted);
    } finally {
      leave();
    }
  }

  return { answer, explain };
}

type Lines = AsyncGenerator<CypherLine, undefined>;

const closed =
  "A text changed something that no text may change. It was undone, and none is taken until the server is started again.";

type Read = Timed & {
  readonly question: Ask;
  /** What has been put in backticks. */
  readonly names: Passed["names"];
};

function questionOf(
  { gate, procedures, limits }: DeskParts,
  { query, params, limit }: Asked,
  graph: Graph,
): Pick<Read, "question" | "names"> {
  const passed = gate(
    query,
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, fromWire(value, name)]),
    ),
  );
  const names = graph.status().engine === "embedded" ? passed.names : [];
  const question: Ask = {
    cypher: quote(passed.cypher, names),
    params: passed.params,
    procedures,
    limits: {
      rows: limit,
      bytes: limits.cypherBytes,
      milliseconds: limits.cypherMilliseconds,
    },
  };
  return { question, names };
}

function nothing(): void {
  return undefined;
}
