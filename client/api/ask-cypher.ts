import { cypher, CypherLine } from "../../contract/endpoints/cypher.ts";
import { ask, requestIdOf } from "./ask.ts";
import { call } from "./call.ts";
import { onEachLine } from "./on-each-line.ts";
import { ProblemError } from "./problem-error.ts";
import { requestOf } from "./request-of.ts";
import { toProblemError } from "./to-problem-error.ts";

/** A reader's own text, and what its parameters stand for. */
export type AskedCypher = {
  readonly query: string;
  readonly params: Readonly<Record<string, unknown>>;
};

/** A line of an answer, but for one that says why it broke off: that is thrown. */
export type ToldLine = Exclude<CypherLine, { type: "problem" }>;

type Asking = AskedCypher & {
  readonly signal: AbortSignal;
  readonly onLine: (line: ToldLine) => void;
};

/**
 * Runs a reader's own text; its answer is told line by line, as it comes. The signal stops the server
 * too.
 * @throws TextError when the text may not run, or cannot
 * @throws ProblemError when there is no answer, or it breaks off
 * @throws DOMException AbortError when the signal says so
 */
export async function askCypher({ query, params, signal, onLine }: Asking): Promise<void> {
  const { url, init } = requestOf(cypher, { query, params });
  const headers = { ...init.headers, accept: "application/x-ndjson" };
  const response = await ask(url, { ...init, headers, signal });
  const requestId = requestIdOf(response);
  const told = new Set<string>();
  await onEachLine(response, signal, (text) => {
    const line = lineOf(text, requestId);
    if (line.type === "problem") throw toProblemError(line.problem);
    told.add(line.type);
    onLine(line);
  });
  if (!told.has("end")) throw new ProblemError("unreadable", "the answer has no end", requestId);
}

/**
 * Asks whether a text may run; it runs nothing.
 * @throws TextError when it may not
 */
export async function checkCypher(
  { query, params }: AskedCypher,
  signal?: AbortSignal,
): Promise<void> {
  await call(cypher, { query, params: { ...params }, explain: true }, signal);
}

function lineOf(text: string, requestId: string | null): CypherLine {
  const line = CypherLine.safeParse(parsed(text));
  if (line.success) return line.data;
  throw new ProblemError("unreadable", line.error.message, requestId);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
