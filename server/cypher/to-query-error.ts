import {
  GraphCostError,
  GraphMemoryError,
  GraphRefusedError,
  GraphStatementError,
  GraphTextError,
  GraphUnsupportedError,
  type TextPlace,
} from "../engine/graph.ts";
import { unquotedPlace } from "./gate/quote.ts";
import { GateRefusal, type Span } from "./gate/refusal.ts";
import { QueryError, type Told } from "./query-error.ts";

/**
 * Why a reader's text got no answer, as far as the text is to blame. What is not is passed on.
 * @param quoted the names that were put in backticks before the engine read the text
 */
export function toQueryError(cause: unknown, quoted: readonly Span[]): unknown {
  if (cause instanceof GateRefusal) return fromGate(cause);
  if (cause instanceof GraphRefusedError) return fromPlan(cause);
  if (cause instanceof GraphCostError || cause instanceof GraphMemoryError) return costly(cause);
  return cause instanceof GraphStatementError ? fromEngine(cause, quoted) : cause;
}

function fromGate(cause: GateRefusal): QueryError {
  const { message, code, position, word, remedy } = cause;
  const told = { reason: code, remedy, ...(position && { position }), ...(word && { word }) };
  return new QueryError("query-refused", message, told, { cause });
}

function fromPlan(cause: GraphRefusedError): QueryError {
  const { message, word } = cause;
  const told: Told = word === null ? { reason: "clause" } : { reason: "procedure", word };
  return new QueryError("query-refused", message, told, { cause });
}

function costly(cause: Error): QueryError {
  const remedy = "Ask for less: name a label, a type or an id, shorten the paths, or set a LIMIT.";
  return new QueryError("query-too-costly", cause.message, { remedy }, { cause });
}

function fromEngine(cause: GraphStatementError, quoted: readonly Span[]): QueryError {
  if (cause instanceof GraphUnsupportedError) {
    const { construct, place, message } = cause;
    const told = {
      word: construct,
      remedy: "Write it without, or stand on Neo4j: set NEO4J_URI.",
      ...positionOf(place, quoted),
    };
    return new QueryError("engine-unsupported", message, told, { cause });
  }
  const place = cause instanceof GraphTextError ? cause.place : null;
  return new QueryError("query-invalid", cause.message, positionOf(place, quoted), { cause });
}

function positionOf(place: TextPlace | null, quoted: readonly Span[]): Told {
  return place === null ? {} : { position: { ...unquotedPlace(place, quoted), length: 0 } };
}
