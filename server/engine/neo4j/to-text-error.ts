import { Neo4jError } from "neo4j-driver";

import {
  GraphMemoryError,
  GraphRefusedError,
  GraphStatementError,
  GraphTextError,
  type TextPlace,
} from "../graph.ts";

const placed = /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/;
const longest = 300;
/** Names of Java's classes mean nothing to a reader. */
const className = /\b(?:[a-z][\w$]*\.){2,}[\w$]+:?\s*/g;

/**
 * A failure of a reader's own text, with the place where it is wrong.
 * @param before how many characters stood in front of the text when it was sent
 */
export function toTextError(error: unknown, before: number): unknown {
  if (!(error instanceof GraphStatementError) || error instanceof GraphMemoryError) return error;
  const { cause, message } = error;
  if (cause instanceof Neo4jError && cause.code.endsWith(".AccessMode")) {
    return new GraphRefusedError("The text does more than read.", null, { cause });
  }
  return new GraphTextError(aloud(message), placeIn(message, before), { cause });
}

/** Behind the place Neo4j shows the text again, and what was put in front of it. */
function aloud(message: string): string {
  const [first = ""] = message.split(placed);
  const [line = ""] = first.replaceAll(className, "").trim().split("\n");
  return line === "/ by zero" ? "Division by zero" : line.slice(0, longest);
}

function placeIn(message: string, before: number): TextPlace | null {
  const [, line = "", column = "", offset = ""] = placed.exec(message) ?? [];
  if (line === "") return null;
  const shift = line === "1" ? before : 0;
  return {
    line: Number(line),
    column: Math.max(1, Number(column) - shift),
    offset: Math.max(0, Number(offset) - before),
  };
}
