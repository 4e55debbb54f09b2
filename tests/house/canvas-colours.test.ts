import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { palettes } from "../../client/canvas/look/palette.ts";

const tokens = readFileSync("client/styles/tokens.css", "utf8");

/** The variables of one block of the stylesheet. */
function tokensIn(block: RegExp): ReadonlyMap<string, string> {
  const text = block.exec(tokens)?.[1] ?? "";
  const found = text.matchAll(/--([\w-]+):\s*([^;]+);/g);
  return new Map([...found].map(([, name = "", value = ""]) => [name, value.trim()]));
}

function tokenOf(key: string): string {
  return key
    .replace(/\d/, (digit) => `-${digit}`)
    .replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`);
}

it.each([
  { theme: "light", block: /^:root \{([\s\S]*?)\n\}/m },
  { theme: "dark", block: /^:root\[data-theme="dark"\] \{([\s\S]*?)\n\}/m },
] as const)("has the colours of the page in the $theme theme", ({ theme, block }) => {
  const page = tokensIn(block);
  const expected = Object.keys(palettes[theme]).map((key) => [key, page.get(tokenOf(key))]);
  expect(palettes[theme]).toEqual(Object.fromEntries(expected));
});
