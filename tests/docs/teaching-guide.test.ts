import { readFile } from "node:fs/promises";

import { expect, it } from "vitest";

import { editor } from "../../client/messages/en/editor.ts";
import { learn } from "../../client/messages/en/learn.ts";
import { teach } from "../../client/messages/en/teach.ts";
import { readLessons } from "../../graph-seed/read-lessons.ts";
import { partOf } from "./read-page.ts";

const guide = await readFile("docs/teaching-guide.md", "utf8");
const lessons = await readLessons();
const said = new Set<string>([learn, teach, editor].flatMap((messages) => Object.values(messages)));

it("has a part for each lesson, in their order and with their length", () => {
  const parts = [...guide.matchAll(/^### (.+) \((\d+) minutes\)$/gm)];
  expect(parts.map(([, title, minutes]) => [title, Number(minutes)])).toEqual(
    lessons.map(({ title, minutes }) => [title.en, minutes]),
  );
});

it("gives each lesson's objectives as the lesson does", () => {
  const straight = guide.replaceAll(/["“”]/g, "'");
  const missing = lessons.flatMap(({ id, objectives }) =>
    objectives
      .map(({ en }) => en.replaceAll(/["“”]/g, "'"))
      .filter((objective) => !straight.includes(objective))
      .map((objective) => [id, objective]),
  );
  expect(missing).toEqual([]);
});

it("asks something to be discussed in each part", () => {
  const parts = guide.split(/^#{2,3} /m).filter((part) => /^.+ \(\d+ minutes\)\n/.test(part));
  expect(parts).toHaveLength(lessons.length);
  expect(parts.filter((part) => !/\*\*To discuss\.\*\* .*\?/.test(part))).toEqual([]);
});

it("names only commands that there are", async () => {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  const named = [...guide.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => scripts[name ?? ""] === undefined)).toEqual([]);
});

it.each([
  ["Results that are handed in", ["Save the results"]],
  ["On the page", ["Check results", "Save as CSV"]],
  [
    "A lesson of your own",
    ["Make a lesson", "From the trail", "Undo", "Preview", "Save as a file", "Your own"],
  ],
])("calls what is pressed under %s as the page does", (heading, names) => {
  const part = partOf(guide, heading);
  expect(names.filter((name) => !part.includes(`**${name}**`) || !said.has(name))).toEqual([]);
});
