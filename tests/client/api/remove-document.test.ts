import { afterEach, expect, it, vi } from "vitest";

import { previewRemoval, removeDocument } from "../../../client/api/remove-document.ts";
import { forgetWriteToken, keepWriteToken } from "../../../client/api/write-token.ts";
import { anExchange, noRows } from "../features/exchange/support.ts";
import { document } from "../support/build.ts";

afterEach(() => {
  forgetWriteToken();
  vi.unstubAllGlobals();
});

const report = {
  document: document("report"),
  written: false,
  revision: 3,
  removes: noRows,
  weakens: { count: 0, ids: [] },
};

it("asks in the address what would go, without the token, and removes with it", async () => {
  keepWriteToken("a token");
  const sent = anExchange(() => new Response(JSON.stringify(report)));
  const answers = [
    await previewRemoval(document("report"), new AbortController().signal),
    await removeDocument(document("report")),
  ];
  expect(answers).toEqual([report, report]);
  expect(sent.map(({ method, path, rows, headers }) => ({ method, path, rows, headers }))).toEqual([
    {
      method: "DELETE",
      path: "/api/documents/document/report?preview=true",
      rows: null,
      headers: { accept: "application/json" },
    },
    {
      method: "DELETE",
      path: "/api/documents/document/report?preview=false",
      rows: null,
      headers: { accept: "application/json", authorization: "Bearer a token" },
    },
  ]);
});
