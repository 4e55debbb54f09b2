import { setTimeout } from "node:timers/promises";

import * as z from "zod";

import { exportData } from "../../contract/endpoints/exchange.ts";
import { Problem } from "../../contract/problem.ts";
import { GraphUnavailableError } from "../engine/graph.ts";

/** How long a server that loads its data is waited for. */
const patience = 60_000;
const pause = 500;

/** All rows as lines, as a running server tells them. @throws GraphUnavailableError */
export async function* linesFromServer(url: string): AsyncGenerator<string> {
  const answer = await ask(`${url}${exportData.path}?format=jsonl`, Date.now() + patience);
  yield* linesFrom(answer, url);
}

/** The lines of an answer as they come. @throws GraphUnavailableError for one that is cut */
export async function* linesFrom(answer: Response, url: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of answer.body ?? []) {
    const lines = (rest + decoder.decode(Bytes.parse(chunk), { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") throw new GraphUnavailableError(`The server at ${url} broke off its answer.`);
}

const Bytes = z.instanceof(Uint8Array);

async function ask(address: string, until: number): Promise<Response> {
  const answer = await fetchOrExplain(address);
  if (answer.ok) return answer;
  const problem = Problem.safeParse(await answer.json().catch(() => null)).data;
  if (problem?.code !== "starting" || Date.now() > until) {
    const why = problem?.detail ?? `it answered ${answer.status}`;
    throw new GraphUnavailableError(`The server that holds the data cannot export: ${why}`);
  }
  await setTimeout(pause);
  return ask(address, until);
}

async function fetchOrExplain(address: string): Promise<Response> {
  try {
    return await fetch(address);
  } catch (cause) {
    const why = `The server that holds the data does not answer at ${address}. Stop it and try again.`;
    throw new GraphUnavailableError(why, { cause });
  }
}
