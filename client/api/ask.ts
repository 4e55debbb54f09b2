import { Problem } from "../../contract/problem.ts";
import { noteFailure } from "./outage.ts";
import { pause } from "./pause.ts";
import { ProblemError } from "./problem-error.ts";
import { toProblemError } from "./to-problem-error.ts";

/** How often a question is asked again while the server says that it will be ready soon. */
const patience = 8;
/** Seconds, where the server does not say how long to wait, and the longest wait it may ask for. */
const usualWait = 1;
const longestWait = 5;

/**
 * Sends a question and waits while the server is starting or busy.
 * @throws ProblemError when there is no answer or the server refuses
 */
export async function ask(url: string, init: RequestInit): Promise<Response> {
  const response = await patiently(() => reach(url, init), init.signal ?? undefined);
  if (response.ok) return response;
  throw await problemOf(response);
}

export function requestIdOf({ headers }: Response): string | null {
  return headers.get("x-request-id");
}

async function patiently(
  send: () => Promise<Response>,
  signal: AbortSignal | undefined,
  left = patience,
): Promise<Response> {
  const response = await send();
  if (response.status !== 503) return response;
  const { code } = await problemOf(response.clone());
  noteFailure(code);
  // Data of another program does not go away by waiting.
  if (code === "foreign-data" || left === 0) return response;
  await pause(waitOf(response) * 1000, signal);
  return patiently(send, signal, left - 1);
}

/** Seconds to wait; a date in place of them counts as the usual wait. */
function waitOf({ headers }: Response): number {
  const asked = Number(headers.get("retry-after") ?? usualWait);
  return Math.min(Number.isNaN(asked) ? usualWait : asked, longestWait);
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    noteFailure("unreachable");
    throw new ProblemError("unreachable", error instanceof Error ? error.message : "no answer");
  }
}

async function problemOf(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => null);
  const problem = Problem.safeParse(body);
  if (!problem.success) {
    return new ProblemError("unreadable", `status ${response.status}`, requestIdOf(response));
  }
  return toProblemError(problem.data);
}
