import { afterAll, beforeAll, expect, it } from "vitest";

import {
  importData,
  type ImportReport,
  removeDocument,
} from "../../contract/endpoints/exchange.ts";
import * as schema from "../../contract/endpoints/schema.ts";
import { search } from "../../contract/endpoints/search.ts";
import { authorized, bodyOf, sendRows } from "../support/http.ts";
import { someRows } from "../support/rows.ts";
import { type SeededApi, seededApi } from "../support/seeded-api.ts";

let api: SeededApi;

beforeAll(async () => {
  api = await seededApi();
});

afterAll(async () => api.end());

async function bringIn(preview: boolean): Promise<ImportReport> {
  const path = `/api/import?preview=${preview}`;
  return importData.output.parse(bodyOf(await sendRows(api.url, path, someRows(), authorized)));
}

/** All that a page sees of what is there, but for the revision. */
async function seen() {
  const { revision: _, ...counted } = await api.answer(schema.schema);
  const { documents } = await api.answer(schema.documents);
  const { hits } = await api.answer(search, { q: "share a border", limit: 50 });
  return { counted, documents, hits };
}

it("brings a file in, shows it everywhere at once, and takes it out as if it had never been", async () => {
  const before = await seen();
  const preview = await bringIn(true);
  const afterPreview = await seen();
  const report = await bringIn(false);
  const after = await seen();
  const again = await bringIn(false);
  const removed = await api.answer(removeDocument, { prefix: "document", slug: "report" });
  expect([preview, afterPreview]).toEqual([
    { ...report, written: false, revision: preview.revision },
    before,
  ]);
  expect([after.counted.claims, after.counted.relations, after.documents.length]).toEqual([
    before.counted.claims + 1,
    before.counted.relations + 1,
    before.documents.length + 1,
  ]);
  expect(after.hits.map((hit) => hit.id)).toContain("claim/east-borders-west");
  expect([again.adds.claim, again.unchanged, again.revision]).toEqual([
    0,
    report.adds,
    report.revision,
  ]);
  expect(removed).toMatchObject({ written: true, removes: report.adds });
  expect(await seen()).toEqual(before);
});

it("takes nothing out for a preview, and cannot take out twice", async () => {
  await bringIn(false);
  const removal = { prefix: "document", slug: "report" };
  const preview = await api.answer(removeDocument, { ...removal, preview: true });
  const removed = await api.answer(removeDocument, removal);
  const { status } = await api.send(removeDocument, removal);
  expect([preview, status]).toEqual([
    { ...removed, written: false, revision: preview.revision },
    404,
  ]);
});
