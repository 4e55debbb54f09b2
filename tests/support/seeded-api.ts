import type * as z from "zod";

import type { Endpoint } from "../../contract/endpoint.ts";
import { readSeed } from "../../graph-seed/seed-packs.ts";
import type { Running } from "../../server/main.ts";
import { createServices } from "../../server/routes/services.ts";
import { seed } from "../../server/seed/seed.ts";
import { openTestGraph, type TestGraph } from "./engine.ts";
import { type Answer, ask, authorized, bodyOf, post, served } from "./http.ts";

/** The API over a graph of its own that holds the article. */
export type SeededApi = {
  readonly url: string;
  readonly graph: TestGraph;
  /** Asks an endpoint; its answer is held to its contract. */
  answer<Input extends z.ZodObject, Output extends z.ZodType>(
    endpoint: Endpoint<Input, Output>,
    input?: Asked,
  ): Promise<z.output<Output>>;
  /** Asks an endpoint whose answer is not as it should be. */
  send(endpoint: Endpoint, input?: Asked): Promise<Answer>;
  end(): Promise<void>;
};

type Asked = Readonly<Record<string, unknown>>;

export async function seededApi(): Promise<SeededApi> {
  const graph = await openTestGraph();
  const packs = await readSeed("article");
  await seed(graph, packs);
  const running: Running = await served(createServices(graph, packs[0]?.firstView ?? null));
  const { url } = running;
  return {
    url,
    graph,
    async answer(endpoint, input = {}) {
      const answer = await send(url, endpoint, input);
      if (answer.status !== 200) throw new Error(`${endpoint.name}: ${answer.text}`);
      return endpoint.output.parse(bodyOf(answer));
    },
    send: async (endpoint, input = {}) => send(url, endpoint, input),
    async end() {
      await running.end(0);
      await graph.dispose();
    },
  };
}

/** What is written is written with the token. */
async function send(url: string, endpoint: Endpoint, input: Asked): Promise<Answer> {
  const { method, path, writes } = endpoint;
  const place = path.replaceAll(/\{(\w+)\}/g, (_all, key: string) =>
    encodeURIComponent(String(input[key])),
  );
  const rest = Object.entries(input).filter(([key]) => !path.includes(`{${key}}`));
  if (method === "POST") return post(url, place, Object.fromEntries(rest));
  const query = new URLSearchParams();
  for (const [key, value] of rest) {
    for (const one of [value].flat()) query.append(key, String(one));
  }
  const asked = rest.length > 0 ? `${place}?${query.toString()}` : place;
  return ask(url, asked, { method, headers: writes ? authorized : {} });
}
