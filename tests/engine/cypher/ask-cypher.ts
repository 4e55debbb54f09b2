import {
  cypher as endpoint,
  CypherAnswer,
  type CypherAnswer as Answered,
  CypherLine,
} from "../../../contract/endpoints/cypher.ts";
import { Problem } from "../../../contract/problem.ts";
import { type Answer, bodyOf, post } from "../../support/http.ts";
import type { SeededApi } from "../../support/seeded-api.ts";

export type Told = Readonly<Record<string, unknown>>;

type Base = Pick<SeededApi, "url">;

/** Asks a reader's own text, whatever comes of it. */
export async function sendCypher({ url }: Base, query: string, more: Told = {}): Promise<Answer> {
  return post(url, endpoint.path, { query, ...more });
}

/** The whole answer to a reader's own text. */
export async function askCypher(api: Base, query: string, more: Told = {}): Promise<Answered> {
  const answer = await sendCypher(api, query, more);
  if (answer.status !== 200) throw new Error(answer.text);
  return CypherAnswer.parse(bodyOf(answer));
}

/** The answer line by line. */
export async function linesOfCypher({ url }: Base, query: string): Promise<CypherLine[]> {
  const accept = { Accept: "application/x-ndjson" };
  const { text } = await post(url, endpoint.path, { query }, accept);
  return text
    .trimEnd()
    .split("\n")
    .map((line) => CypherLine.parse(JSON.parse(line)));
}

/** Why a text got no answer. */
export async function problemOfCypher(api: Base, query: string, more: Told = {}): Promise<Problem> {
  return Problem.parse(bodyOf(await sendCypher(api, query, more)));
}
