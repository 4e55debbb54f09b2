import { describe, expect, it } from "vitest";

import { violations } from "./support/axe.ts";
import { pick, visits } from "./support/visit.ts";

const { visit } = visits();

/** A text of our own that holds two of the key phrases, broken as a copy breaks them. */
const text = `A text of our own

It is said here that Synthetic  opioids
killed over 70,000 Americans in a year, and that much goes often through
China on its way back.`;

describe("a text of the reader's own", () => {
  it("is searched for the key phrases, and shows the passage beside the claim", async () => {
    const { page, troubles } = await visit();
    await page.getByRole("button", { name: "Open the article" }).click();
    await page.getByRole("textbox", { name: "The text" }).fill(text);
    await page.getByRole("button", { name: "Find the passages" }).click();
    await page.getByText(/^\d+ of \d+ found$/).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await pick(page, /^Synthetic opioids .* Americans/);
    await page.getByText(/It is said here that/).waitFor();
    expect(troubles).toEqual([]);
  });

  it("is told apart from a text that holds none of them", async () => {
    const { page } = await visit();
    await page.getByRole("button", { name: "Open the article" }).click();
    await page.getByRole("textbox", { name: "The text" }).fill("Something else altogether.");
    await page.getByRole("button", { name: "Find the passages" }).click();
    await page.getByRole("alert").filter({ hasText: "None of the key phrases" }).waitFor();
  });
});
