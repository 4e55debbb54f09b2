import { setTimeout } from "node:timers/promises";

import { Problem } from "../../contract/problem.ts";
import { GraphUnavailableError } from "../engine/graph.ts";

/** How long a server that loads its data is waited for. */
const patience = 60_000;
const pause = 500;

export type Asking = {
  readonly address: string;
  /** What the server is to do, in words that stand after "cannot". */
  readonly what: string;
  readonly init?: RequestInit;
};

/** What a running server answers; one that loads its data is waited for. @throws GraphUnavailableError */
export async function askServer(asking: Asking, until = Date.now() + patience): Promise<Response> {
  const answer = await fetchOrExplain(asking);
  if (answer.ok) return answer;
  const problem = Problem.safeParse(await answer.json().catch(() => null)).data;
  if (problem?.code !== "starting" || Date.now() > until) {
    const why = problem?.detail ?? `it answered ${answer.status}`;
    throw new GraphUnavailableError(`The server that holds the data cannot ${asking.what}: ${why}`);
  }
  await setTimeout(pause);
  return askServer(asking, until);
}

async function fetchOrExplain({ address, init }: Asking): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (cause) {
    const why = `The server that holds the data does not answer at ${address}. Stop it and try again.`;
    throw new GraphUnavailableError(why, { cause });
  }
}
