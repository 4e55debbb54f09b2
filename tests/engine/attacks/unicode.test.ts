import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod";

import type { Endpoint } from "../../../contract/endpoint.ts";
import { cypher } from "../../../contract/endpoints/cypher.ts";
import { removeDocument } from "../../../contract/endpoints/exchange.ts";
import { search } from "../../../contract/endpoints/search.ts";
import { faultsOf } from "../../support/attacks/faults-of.ts";
import { oddTexts } from "../../support/attacks/odd-texts.ts";
import { type Answer, ask, authorized, bodyOf, post, sendRows } from "../../support/http.ts";
import { anEntity, aSource, someRows } from "../../support/rows.ts";
import { type SeededApi, seededApi } from "../../support/seeded-api.ts";
import { fingerprintOf } from "../cypher/fingerprint.ts";
import { withText } from "./leaves.ts";
import { operations } from "./operations.ts";
import { percent } from "./percent.ts";

let api: SeededApi;
let before: unknown;
beforeAll(async () => {
  api = await seededApi();
  before = await fingerprintOf(api.graph);
});
afterAll(async () => api.end());

const Keyed = z.record(z.string(), z.unknown());
type Input = Readonly<Record<string, unknown>>;

/** Sends what no well-behaved client would: half a character in an address or a body. */
async function send({ path, method, writes }: Endpoint, input: Input): Promise<Answer> {
  const place = path.replaceAll(/\{(\w+)\}/g, (_all, key: string) => percent(String(input[key])));
  const rest = Object.entries(input).filter(([key]) => !path.includes(`{${key}}`));
  if (method === "POST") return post(api.url, place, Object.fromEntries(rest));
  const pairs = rest.flatMap(([key, value]) =>
    [value].flat().map((one) => `${percent(key)}=${percent(String(one))}`),
  );
  const asked = pairs.length > 0 ? `${place}?${pairs.join("&")}` : place;
  return ask(api.url, asked, { method, headers: writes ? authorized : {} });
}

const attacked = [
  ...operations.map(({ endpoint, input }) => {
    const scope = "documents" in endpoint.input.shape ? { documents: ["document/article"] } : {};
    return [endpoint.name, endpoint, { ...input, ...scope }] as const;
  }),
  [
    "remove-document",
    removeDocument,
    { prefix: "document", slug: "article", preview: "true" },
  ] as const,
];

it.each(attacked)("finds no odd text that %s would trip over", async (_name, endpoint, input) => {
  const found: unknown[] = [];
  let sent = 0;
  for (const [what, text] of Object.entries(oddTexts)) {
    for (const other of withText(input, text)) {
      const answer = await send(endpoint, Keyed.parse(other));
      const faults = faultsOf(answer);
      if (faults.length > 0) found.push({ what, other, faults });
      sent += 1;
    }
  }
  expect(found).toEqual([]);
  expect(sent).toBeGreaterThanOrEqual(
    Object.keys(input).length > 0 ? Object.keys(oddTexts).length : 0,
  );
});

it("finds no odd text in a file of rows that the import would trip over", async () => {
  const found: unknown[] = [];
  // Made as they should be and then given the text, which no builder would take.
  const [entity, source] = [anEntity({ id: "place/odd" }), aSource({ id: "source/odd" })];
  for (const [what, text] of Object.entries(oddTexts)) {
    const files = [
      someRows().flatMap((row) => withText(row, text)),
      [...someRows(), { ...entity, name: text }],
      [...someRows(), { ...source, name: text }],
    ];
    for (const rows of files) {
      const answer = await sendRows(api.url, "/api/import?preview=true", rows);
      const faults = faultsOf(answer);
      if (faults.length > 0) found.push({ what, faults });
    }
  }
  expect(found).toEqual([]);
});

it("answers any text at all, as a search, a parameter and a text of one's own", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    // Halves of characters, which the others never make.
    fc.array(fc.nat(0xffff), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
  );
  await fc.assert(
    fc.asyncProperty(text, async (odd) => {
      const answers = [
        await send(search, { q: odd }),
        await send(cypher, { query: "RETURN $p AS p", params: { p: odd } }),
        await send(cypher, { query: `RETURN ${odd} AS p` }),
        await send(cypher, { query: `RETURN '${odd}' AS \`${odd}\`` }),
      ];
      expect(answers.flatMap(faultsOf)).toEqual([]);
    }),
    { seed: 20_261_127, numRuns: 300 },
  );
});

it("gives back each text that a parameter may hold as it was sent", async () => {
  for (const [what, text] of Object.entries(oddTexts)) {
    const answer = await send(cypher, { query: "RETURN $p AS p", params: { p: text } });
    const mayBe = !/[\0\p{Surrogate}]/u.test(text);
    const expected = mayBe ? { rows: [[text]] } : { status: 400 };
    expect({ what, ...Keyed.parse(bodyOf(answer)) }).toMatchObject({
      what,
      ...expected,
    });
  }
});

it("changed nothing by any of it", async () => {
  expect(await fingerprintOf(api.graph)).toEqual(before);
});
