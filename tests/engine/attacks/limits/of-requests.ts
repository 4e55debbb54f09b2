import { expect, vi } from "vitest";

import { search } from "../../../../contract/endpoints/search.ts";
import { published } from "../../../../contract/limits.ts";
import { ask, post } from "../../../support/http.ts";
import { type Edge, listOf, refusing, told } from "./edge.ts";
import { heldServer } from "./held-server.ts";

const json = { "Content-Type": "application/json" };
const body = JSON.stringify({ ids: [] });
const one = { ids: ["place/china"] };

/** Within lists, so many levels in all: two of them are the body and its parameters. */
function nested(levels: number): string {
  const lists = levels - 2;
  return `{"query": "RETURN $p", "params": {"p": ${"[".repeat(lists)}${"]".repeat(lists)}}}`;
}

/** What holds of every request. */
export const ofRequests = {
  bodyBytes: refusing(
    published.bodyBytes,
    async ({ url }, size) =>
      ask(url, "/api/things", { method: "POST", headers: json, body: body.padEnd(size) }),
    [413, "body-too-large", "Send less at once; see /api/limits."],
  ),
  queryBytes: refusing(
    published.queryBytes,
    async ({ url }, size) => ask(url, `${search.path}?${"q=mexico".padEnd(size, "&")}`),
    [400, "invalid-request", "What follows the ? is longer than 16384 bytes."],
  ),
  jsonDepth: {
    // A parameter may not be as deep as a body may: the first is read, and refused for what it is.
    met: async ({ url }) => {
      const [inside, outside] = await Promise.all(
        [published.jsonDepth, published.jsonDepth + 1].map(async (levels) =>
          ask(url, "/api/cypher", { method: "POST", headers: json, body: nested(levels) }),
        ),
      );
      return [inside && told(inside), outside && told(outside)];
    },
    expected: [
      [413, "query-refused", "The parameter p is nested deeper than 16 levels."],
      [400, "invalid-request", expect.stringMatching(/^The body cannot be read\..*32/)],
    ],
  },
  requestsAtOnce: {
    met: async () => {
      const server = await heldServer();
      const crowd = listOf(published.requestsAtOnce, () => post(server.url, "/api/things", one));
      await server.holds(published.requestsAtOnce);
      const outside = await post(server.url, "/api/things", one);
      server.letGo();
      const inside = await Promise.all(crowd);
      await server.end();
      return [new Set(inside.map(told)), told(outside)];
    },
    expected: [
      new Set([200]),
      [503, "busy", "200 requests are being answered. Try again in a moment."],
    ],
  },
  requestMilliseconds: {
    met: async () => {
      const server = await heldServer();
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
      try {
        const answer = post(server.url, "/api/things", one);
        await server.holds(1);
        vi.advanceTimersByTime(published.requestMilliseconds - 1);
        const inside = server.held();
        vi.advanceTimersByTime(1);
        return [inside, told(await answer)];
      } finally {
        vi.useRealTimers();
        await server.end();
      }
    },
    expected: [
      1,
      [
        504,
        "deadline-passed",
        "The answer took longer than a request may. Ask for less, or try again.",
      ],
    ],
  },
} satisfies Record<string, Edge>;
