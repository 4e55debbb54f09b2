import { createConnection } from "node:net";
import { text } from "node:stream/consumers";

import { afterAll, beforeAll, expect, it } from "vitest";

import { runQuery } from "../../../contract/endpoints/queries.ts";
import { search } from "../../../contract/endpoints/search.ts";
import { faultsOf } from "../../support/attacks/faults-of.ts";
import { filePaths } from "../../support/attacks/file-paths.ts";
import { leaksIn } from "../../support/attacks/leaks.ts";
import { type RawRequest, rawRequests } from "../../support/attacks/raw-requests.ts";
import { searchPayloads } from "../../support/attacks/search-payloads.ts";
import { wrongValues } from "../../support/attacks/wrong-values.ts";
import { ask, bodyOf, testToken } from "../../support/http.ts";
import { type SeededApi, seededApi } from "../../support/seeded-api.ts";
import { operations } from "./operations.ts";

let api: SeededApi;
let revision: number;

beforeAll(async () => {
  api = await seededApi();
  revision = await api.graph.revision();
});

afterAll(async () => api.end());

it("is given something to attack by every operation", async () => {
  for (const { endpoint, input } of operations) {
    const { status, text: said } = await api.send(endpoint, input);
    expect([endpoint.name, status, said.slice(0, status === 200 ? 0 : 300)]).toEqual([
      endpoint.name,
      200,
      "",
    ]);
  }
});

it.each(operations.map((operation) => [operation.endpoint.name, operation] as const))(
  "answers wrong values for each key of %s with a problem of its own",
  async (_name, { endpoint, input }) => {
    const keys = Object.keys(endpoint.input.shape).filter((key) => key !== "documents");
    const found: unknown[] = [];
    for (const key of [...keys, "documents", "__proto__", "constructor", "x"]) {
      for (const value of wrongValues) {
        const asked = Object.fromEntries([...Object.entries(input), [key, value]]);
        const answer = await api.send(endpoint, asked);
        const faults = faultsOf(answer);
        if (faults.length > 0) found.push({ key, value, faults });
      }
    }
    expect(found).toEqual([]);
  },
);

it("takes all search payloads as words", async () => {
  const statuses = new Map<string, number>();
  for (const q of searchPayloads) {
    const answer = await api.send(search, { q });
    statuses.set(q, answer.status);
    expect([q, faultsOf(answer)]).toEqual([q, []]);
  }
  expect([...statuses].filter(([, status]) => status !== 200)).toEqual([]);
});

it("takes search payloads for a parameter of a question as no thing", async () => {
  for (const thing of searchPayloads) {
    const answer = await api.send(runQuery, { name: "causes", params: { thing } });
    expect([thing, answer.status, faultsOf(answer)]).toEqual([thing, 400, []]);
  }
});

it("gives no file by any other name", async () => {
  const found: unknown[] = [];
  for (const path of filePaths) {
    const answer = await ask(api.url, path.replaceAll("\\", "%5c"));
    const faults = answer.status === 200 ? ["given"] : faultsOf(answer);
    if (faults.length > 0) found.push({ path, faults });
  }
  expect(found).toEqual([]);
});

it.each(rawRequests.map((one) => [one.what, one] as const))(
  "answers %s as it should be, or ends",
  async (_what, request) => {
    const { status, said } = await sendRaw(request);
    expect([
      status === null || request.statuses.includes(status) ? "as it should be" : status,
      status === null || status < 400 ? [] : leaksIn(said, [testToken]),
    ]).toEqual(["as it should be", []]);
  },
);

/** The status of the first answer, or null where the connection was ended without one. */
async function sendRaw({ bytes }: RawRequest) {
  const { port } = new URL(api.url);
  const socket = createConnection(Number(port), "127.0.0.1");
  socket.setTimeout(2_000, () => socket.end());
  const ended = text(socket).catch(() => "");
  socket.write(Buffer.from(bytes.replaceAll("PORT", port), "latin1"));
  socket.end();
  const said = await ended;
  const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(said) ?? [];
  return { status: status === undefined ? null : Number(status), said };
}

it("changed nothing by any of it", async () => {
  expect([await api.graph.revision(), Object.keys(Object.prototype)]).toEqual([revision, []]);
  const answer = await ask(api.url, "/api/readyz");
  expect([answer.status, bodyOf(answer)]).toMatchObject([200, {}]);
});
