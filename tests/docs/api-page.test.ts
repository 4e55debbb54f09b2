import { expect, it } from "vitest";

import { apiPage, OpenApi } from "./api-page.ts";

it("says what each path takes and how it answers", () => {
  const page = apiPage(
    OpenApi.parse({
      openapi: "3.1.0",
      info: { title: "Contraflow", version: "1" },
      paths: {
        "/api/things/{slug}": {
          post: {
            summary: "Things by id.",
            parameters: [
              { name: "slug", in: "path", required: true },
              { name: "limit", in: "query" },
            ],
            requestBody: { content: { "application/json": {} } },
            responses: { 200: { description: "The things." }, 404: { description: "None." } },
          },
        },
      },
    }),
  );
  expect(page.slice(page.indexOf("## "))).toBe(
    [
      "## POST /api/things/{slug}",
      "",
      "Things by id.",
      "",
      "Takes `slug` (in the path), `limit` (optional).",
      "",
      "Body: `application/json`.",
      "",
      "- 200: The things.",
      "- 404: None.",
      "",
    ].join("\n"),
  );
});
