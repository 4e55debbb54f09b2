import * as z from "zod";

import { exportData } from "../../contract/endpoints/exchange.ts";
import { GraphUnavailableError } from "../engine/graph.ts";
import { askServer } from "./ask-server.ts";

/** All rows as lines, as a running server tells them. @throws GraphUnavailableError */
export async function* linesFromServer(url: string): AsyncGenerator<string> {
  const address = `${url}${exportData.path}?format=jsonl`;
  const answer = await askServer({ address, what: "export" });
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
