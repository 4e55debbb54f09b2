import { claims } from "../../../../contract/endpoints/details.ts";
import { expand, things } from "../../../../contract/endpoints/explore.ts";
import { runQuery } from "../../../../contract/endpoints/queries.ts";
import { search } from "../../../../contract/endpoints/search.ts";
import { published } from "../../../../contract/limits.ts";
import { createServices } from "../../../../server/routes/services.ts";
import { fakeGraph } from "../../../support/fake-graph.ts";
import { bodyOf, post, served } from "../../../support/http.ts";
import { type Edge, invalid, listOf, refusing } from "./edge.ts";

const mexico = "place/mexico";

/** What holds of the questions that are ours. */
export const ofReading = {
  searchResults: refusing(
    published.searchResults,
    async (api, limit) => api.send(search, { q: "mexico", limit }),
    invalid("limit: Too big: expected number to be <=50"),
  ),
  searchCharacters: refusing(
    published.searchCharacters,
    async (api, size) => api.send(search, { q: "m".repeat(size) }),
    invalid("q: Too big: expected string to have <=200 characters"),
  ),
  thingsPerRequest: refusing(
    published.thingsPerRequest,
    async (api, size) => api.send(things, { ids: listOf(size, (at) => `place/p${at}`) }),
    invalid("ids: Too big: expected array to have <=2000 items"),
  ),
  claimsPerRequest: refusing(
    published.claimsPerRequest,
    async (api, size) => api.send(claims, { ids: listOf(size, (at) => `claim/c${at}`) }),
    invalid("ids: Too big: expected array to have <=200 items"),
  ),
  expandIds: refusing(
    published.expandIds,
    async (api, size) => api.send(expand, { ids: listOf(size, () => mexico) }),
    invalid("ids: Too big: expected array to have <=100 items"),
  ),
  expandNeighbours: refusing(
    published.expandNeighbours,
    async (api, limit) => api.send(expand, { ids: [mexico], limit }),
    invalid("limit: Too big: expected number to be <=500"),
  ),
  documentsInScope: refusing(
    published.documentsInScope,
    async (api, size) => {
      const documents = listOf(size, (at) => (at === 0 ? "document/article" : `document/d${at}`));
      return api.send(things, { ids: [mexico], documents });
    },
    invalid("documents: Too big: expected array to have <=500 items"),
  ),
  queryRows: {
    met: async () => [await rowsOf(published.queryRows), await rowsOf(published.queryRows + 1)],
    expected: [
      { rows: published.queryRows, truncated: false },
      { rows: published.queryRows, truncated: true },
    ],
  },
} satisfies Record<string, Edge>;

/** How an answer of so many rows is told. */
async function rowsOf(count: number): Promise<unknown> {
  const kinds = listOf(count, (at) => ({
    one: "Place",
    how: "SUPPLIES",
    other: "Place",
    times: at,
  }));
  const graph = fakeGraph({ "catalogue-related-kinds": kinds });
  const running = await served(createServices(graph, null));
  const path = runQuery.path.replace("{name}", "related-kinds");
  const { rows, truncated } = runQuery.output.parse(bodyOf(await post(running.url, path, {})));
  await running.end(0);
  return { rows: rows.length, truncated };
}
