import { expect, it } from "vitest";

import { fileNameOf } from "../../../client/charts/saving/file-name.ts";
import { plain, standAlone } from "../../../client/charts/saving/stand-alone.ts";

const drawn = `<svg xmlns="http://www.w3.org/2000/svg" class="svg" width="300" height="200">
  <g data-note="true"><path class="line" style="--layer: var(--drugs)" d="M0 0H10"/></g>
  <text class="label" x="290">the model &amp; more</text>
  <g data-unsaved="true"><path class="cursor" d="M5 0V10"/></g>
</svg>`;

const looks: Readonly<Record<string, string>> = {
  stroke: "color(srgb 0.5 0 1)",
  "font-family": '"Inter Variable", sans-serif',
  color: "rgb(23, 25, 28)",
  "background-color": "rgb(255, 255, 255)",
};

function saved(): string {
  const page = document.createElement("div");
  page.innerHTML = drawn;
  const svg = page.querySelector("svg");
  if (svg === null) throw new Error("There is no drawing.");
  const words = { title: "Retail <sales>", unit: "index", sentence: "They fall." };
  return standAlone(svg, {
    words,
    styleOf: () => ({ getPropertyValue: (name) => looks[name] ?? "" }),
  });
}

it("holds its title, its unit and its sentence, and is as large as it says", () => {
  const file = new DOMParser().parseFromString(saved(), "image/svg+xml").documentElement;
  expect([
    file.namespaceURI,
    file.getAttribute("viewBox"),
    file.querySelector("title")?.textContent,
    file.querySelector("desc")?.textContent,
    [...file.querySelectorAll("text")].map((text) => text.textContent),
  ]).toEqual([
    "http://www.w3.org/2000/svg",
    "0 0 332 260",
    "Retail <sales>",
    "They fall.",
    ["Retail <sales>", "index", "the model & more"],
  ]);
});

it("asks nothing of a stylesheet, has none, and leaves the cursor out", () => {
  const file = saved();
  expect([
    /class=|style=|var\(|url\(|color\(|V10/.exec(file)?.[0],
    file.includes('stroke="rgb(128, 0, 255)"'),
  ]).toEqual([undefined, true]);
});

it("tells a mixed colour in a way that every program reads", () => {
  expect(plain("color(srgb 0.2 0.4 0.6 / 0.5)")).toBe("rgb(51, 102, 153)");
});

it("is called after the chart", () => {
  expect([fileNameOf("Seized, at the border (index)"), fileNameOf("…")]).toEqual([
    "seized-at-the-border-index",
    "chart",
  ]);
});
