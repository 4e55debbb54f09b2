import { readFile } from "node:fs/promises";

import { expect, it } from "vitest";

import { apiPage } from "./api-page.ts";
import { readOpenApi } from "./read-openapi.ts";

it("says in docs/api.md what the server answers", async () => {
  const written = await readFile("docs/api.md", "utf8");
  // When this fails: npx tsx tests/docs/write-api-page.ts
  expect(written).toBe(apiPage(await readOpenApi()));
});
