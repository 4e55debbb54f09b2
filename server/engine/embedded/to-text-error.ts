import {
  GraphMemoryError,
  GraphStatementError,
  GraphTextError,
  GraphUnsupportedError,
  type TextPlace,
} from "../graph.ts";
import { bareText } from "./bare-text.ts";
import { type Construct, misread, unknownFunctions, unread } from "./constructs.ts";

const longest = 300;
const places = /--> query:(\d+):(\d+)/;

/** @throws GraphUnsupportedError for what would be answered wrongly without a word */
export function refuseMisread(cypher: string): void {
  const found = firstIn(bareText(cypher), cypher, misread);
  if (found) throw new GraphUnsupportedError(found.name, found.place);
}

/** A failure of a reader's own text: wrong, or right and beyond this engine. */
export function toTextError(error: unknown, cypher: string): unknown {
  if (!(error instanceof GraphStatementError) || error instanceof GraphTextError) return error;
  if (error instanceof GraphMemoryError) return error;
  const place = placeIn(error.message, cypher);
  const lacked = lackedBy(error.message, cypher);
  if (lacked) {
    return new GraphUnsupportedError(lacked.name, lacked.place ?? place, { cause: error });
  }
  return new GraphTextError(aloud(error.message), place, { cause: error });
}

/** What it says of a text that it cannot read, though it may be right. */
const beyond =
  /^syntax error|takes \d+ argument|cannot be used here|is not a map value|reads an aggregate/;
/** What it says itself to lack. */
const lacking =
  /unsupported|reached the planner without being rewritten|unknown function '(?:all)?shortestpaths?'/i;
const tooMuch = /plan depth limit/;

type Lacked = { readonly name: string; readonly place: TextPlace | null };

function lackedBy(message: string, cypher: string): Lacked | null {
  const name = namedIn(message);
  if (name !== null) return { name, place: null };
  const isLacking = lacking.test(message);
  if (!isLacking && !beyond.test(message)) return null;
  const found = firstIn(bareText(cypher), cypher, unread);
  return found ?? (isLacking ? { name: "a part of this text", place: null } : null);
}

/** What a message itself names as lacking. */
function namedIn(message: string): string | null {
  const [, procedure] = /unknown procedure '([^']+)'/i.exec(message) ?? [];
  if (procedure !== undefined) return `the procedure ${procedure}`;
  const [, called = ""] = /unknown function '([^']+)'/i.exec(message) ?? [];
  if (unknownFunctions.has(called.toLowerCase())) return `the function ${called}()`;
  return tooMuch.test(message) ? "so many clauses in one text" : null;
}

function firstIn(bare: string, cypher: string, constructs: readonly Construct[]): Lacked | null {
  for (const [look, name] of constructs) {
    const at = bare.search(look);
    if (at >= 0) return { name, place: placeAt(cypher, at) };
  }
  return null;
}

function placeAt(cypher: string, offset: number): TextPlace {
  const lines = cypher.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}

function placeIn(message: string, cypher: string): TextPlace | null {
  const [, line = "", column = ""] = places.exec(message) ?? [];
  if (line === "") return null;
  const before = cypher.split("\n").slice(0, Number(line) - 1);
  const offset = before.reduce((sum, text) => sum + text.length + 1, 0) + Number(column) - 1;
  return { line: Number(line), column: Number(column), offset };
}

function aloud(message: string): string {
  const [first = ""] = message.split("\n");
  const words = first.replace(/^\w+ error: /, "").replace("[Cypher] ", "");
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1, longest)}`;
}
