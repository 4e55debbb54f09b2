import { published } from "../../../../contract/limits.ts";
import { createServices } from "../../../../server/routes/services.ts";
import { fakeGraph } from "../../../support/fake-graph.ts";
import { type Answer, served } from "../../../support/http.ts";
import { askCypher, sendCypher } from "../../cypher/ask-cypher.ts";
import { endlessText, slowText } from "../../texts.ts";
import { type Edge, listOf, refusing, told } from "./edge.ts";
import { type HeldServer, heldServer } from "./held-server.ts";

const busy = [503, "busy", "Too many queries run and wait. Try again in a moment."];
const most = published.cyphersAtOnce + published.cyphersWaiting;

/** What holds of a reader's own text, and of the answer to it. */
export const ofCypher = {
  cypherCharacters: refusing(
    published.cypherCharacters,
    async (api, size) => sendCypher(api, "RETURN 1 AS x".padEnd(size)),
    [413, "query-refused", "The text has 8,001 characters; at most 8,000 are read."],
  ),
  cypherRows: {
    met: async (api) => [
      await rowsOf(api, published.cypherRows),
      await rowsOf(api, published.cypherRows + 1),
    ],
    expected: [
      [published.cypherRows, null],
      [published.cypherRows, "rows"],
    ],
  },
  cypherBytes: {
    met: async (api) => [await bytesOf(api, 0), await bytesOf(api, 1)],
    expected: [
      [512, null],
      [511, "bytes"],
    ],
  },
  cypherMilliseconds: {
    met: async (api) => {
      const inside = await sendCypher(api, slowText);
      const begun = performance.now();
      const outside = await sendCypher(api, endlessText);
      const late = performance.now() - begun - published.cypherMilliseconds;
      return [told(inside), [told(outside), late > -100 && late < 4_000]];
    },
    expected: [
      200,
      [
        [
          504,
          "deadline-passed",
          "The answer took longer than a request may. Ask for less, or try again.",
        ],
        true,
      ],
    ],
  },
  cypherPathSteps: refusing(
    published.cypherPathSteps,
    async (api, steps) =>
      sendCypher(api, `MATCH (a:CriminalGroup)-[:PART_OF*1..${steps}]->(b) RETURN count(*) AS n`),
    [403, "query-refused", "The path has no end, or one too far away."],
  ),
  cypherThings: {
    met: async () => [
      await thingsOf(published.cypherThings),
      await thingsOf(published.cypherThings + 1),
    ],
    expected: [published.cypherThings, published.cypherThings],
  },
  cyphersAtOnce: {
    met: async () =>
      whileHeld(async (server) => {
        const crowd = askingAll(server, published.cyphersAtOnce);
        await server.holds(published.cyphersAtOnce);
        const one = sendCypher(server, "RETURN 1 AS x");
        await new Promise((resolve) => setTimeout(resolve, 200));
        const held = server.held();
        server.letGo();
        return [new Set((await Promise.all(crowd)).map(told)), [held, told(await one)]];
      }),
    // One more than may run is not asked of the engine; it waits for its turn, and is answered.
    expected: [new Set([200]), [published.cyphersAtOnce, 200]],
  },
  cyphersWaiting: {
    met: async () =>
      whileHeld(async (server) => {
        const crowd = askingAll(server, most + 1);
        const outside = await Promise.race(crowd);
        server.letGo();
        const statuses = (await Promise.all(crowd)).map(({ status }) => status);
        return [statuses.filter((status) => status === 200).length, told(outside)];
      }),
    expected: [most, busy],
  },
} satisfies Record<string, Edge>;

/** How an answer of so many rows comes. */
async function rowsOf(api: { readonly url: string }, count: number): Promise<unknown> {
  const { rows, truncated } = await askCypher(api, `UNWIND range(1, ${count}) AS x RETURN x`);
  return [rows.length, truncated];
}

/** An answer whose rows have so many bytes more than there may be. */
async function bytesOf(api: { readonly url: string }, over: number): Promise<unknown> {
  // A row of one text takes its letters and four signs of JSON.
  const text = "a".repeat(published.cypherBytes / 512 - 4);
  const query = "UNWIND range(1, 512) AS x RETURN CASE x WHEN 512 THEN $last ELSE $text END AS y";
  const params = { text, last: text + "a".repeat(over) };
  const { rows, truncated } = await askCypher(api, query, { params });
  return [rows.length, truncated];
}

/** Of how many of the ids in an answer the things are fetched. */
async function thingsOf(count: number): Promise<unknown> {
  const fake = fakeGraph({ "nodes-by-id": [], "edges-by-id": [] });
  const ids = listOf(count, (at) => `place/p${at}`);
  const graph = {
    ...fake,
    async *ask() {
      yield { type: "columns", columns: ["ids"] } as const;
      yield { type: "row", values: [ids] } as const;
      yield { type: "end", truncated: null } as const;
    },
  };
  const running = await served(createServices(graph, null));
  await askCypher(running, "RETURN 1 AS ids");
  await running.end(0);
  const asked = fake.asked.flatMap(({ params }) => params["ids"]);
  return new Set(asked).size;
}

async function whileHeld<Found>(act: (server: HeldServer) => Promise<Found>): Promise<Found> {
  const server = await heldServer();
  try {
    return await act(server);
  } finally {
    await server.end();
  }
}

function askingAll(server: HeldServer, count: number): Promise<Answer>[] {
  return listOf(count, () => sendCypher(server, "RETURN 1 AS x"));
}
