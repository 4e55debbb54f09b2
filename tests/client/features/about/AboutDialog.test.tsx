import { screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";

import { AboutDialog } from "../../../../client/features/about/AboutDialog.tsx";
import { leavePage, showPage } from "../../support/a-page.tsx";
import { aSchema } from "../../support/a-schema.ts";
import { aDocument } from "../../support/details.ts";
import { aProblem } from "../../support/fake-server.ts";

afterEach(leavePage);

const about = <AboutDialog schema={aSchema()} onClose={() => null} />;

it("names each text with who wrote it, and how much rests on it", async () => {
  const documents = [
    aDocument("article", { title: "The text", author: "Ann Author", claims: 2, relations: 1 }),
  ];
  showPage(about, { "/api/documents": { revision: 1, documents } });
  const sources = screen.getByRole("region", { name: "Sources" });
  const item = await within(sources).findByRole("listitem");
  expect(item.textContent).toContain("The text");
  expect(item.textContent).toContain("Ann Author");
  expect(item.textContent).toContain("2 claims, 1 relation");
});

it("says why the texts cannot be named", async () => {
  showPage(about, { "/api/documents": () => aProblem(500, "internal") });
  const sources = screen.getByRole("region", { name: "Sources" });
  expect((await within(sources).findByRole("alert")).textContent).toContain("Something went wrong");
});

it("explains every modality, layer and kind", () => {
  showPage(about);
  const terms = new Set(screen.getAllByRole("term").map(({ textContent }) => textContent));
  const { modalities, layers, kinds } = aSchema();
  const words = [
    ...modalities.map(({ label }) => label.en),
    ...layers.map(({ label }) => label.en),
    ...kinds.map(({ plural }) => plural.en),
  ];
  expect(words.filter((word) => !terms.has(word))).toEqual([]);
});
