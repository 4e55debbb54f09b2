import { describe, expect, it } from "vitest";

import { violations } from "./support/axe.ts";
import { makeLesson } from "./support/learn-pictures.ts";
import { visits } from "./support/visit.ts";

const { visit } = visits();

describe("a lesson of one's own", () => {
  it("is made of a run, there again after a reload, previewed and played", async () => {
    const { page, troubles } = await visit();
    const button = (name: string | RegExp) => page.getByRole("button", { name });
    const field = (name: string) => page.getByRole("textbox", { name, exact: true });
    await makeLesson(page);
    await field("Text").fill("Thrice as much is seized.");
    await page.getByRole("combobox", { name: "Question" }).selectOption("number");
    await field("What is asked").fill("How far do sales fall over the run?");
    await field("Unit").fill("per cent");
    await page.getByRole("combobox", { name: "Which number of it" }).selectOption("percent-total");
    await field("Said to a right answer").fill("Yes.");
    await page.reload();

    await button("Learn").click();
    await button("Lessons").last().click();
    await button("Go on with “What seizing does”").click();
    await page.getByText("2 things are missing or wrong").waitFor();
    await field("Said to a wrong answer").fill("They fall by {salesPercentTotal}.");
    await button("What seizing does").click();
    await field("What it is for").fill("See what seizing does.");
    expect(await violations(page)).toEqual([]);
    await button("Preview").click();

    await page.getByRole("heading", { level: 1, name: "What seizing does" }).waitFor();
    await page.getByRole("complementary").getByRole("textbox").fill("-20");
    await page.keyboard.press("Enter");
    await page.getByText(/They fall by −2\.\d/).waitFor();
    expect(troubles).toEqual([]);
  });
});
