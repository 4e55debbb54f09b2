import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { LearnerAnswer } from "../../../contract/lessons/results.ts";
import { runCommand } from "../../support/command.ts";
import { openTestPlace, type TestPlace } from "../../support/engine.ts";
import { aLesson, aStep, someResults } from "../../support/lessons/a-lesson.ts";
import { createRunningCommands, ready } from "../../support/running-commands.ts";

let place: TestPlace;
const commands = createRunningCommands();

beforeAll(async () => {
  place = await openTestPlace();
});

afterAll(async () => {
  await commands.end();
  await place.dispose();
});

async function handIn(name: string, content: unknown): Promise<string> {
  const file = join(place.folder, name);
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

async function check(...args: string[]) {
  return runCommand("check-results", args, place.environment);
}

const seen: Readonly<Record<string, readonly [LearnerAnswer, boolean]>> = {
  look: [{ as: "choice", option: "implied" }, true],
  run: [{ as: "number", value: 3.9 }, true],
  // Told that it is right, by whoever made the file.
  loop: [{ as: "choice", option: "otherGoods" }, true],
};

const fox = someResults({
  lesson: "seize-more",
  alias: "fox",
  answers: seen,
  score: { right: 3, of: 5 },
});

describe("npm run check-results", () => {
  it("says the same whether or not a server holds the data", async () => {
    const file = await handIn("fox.json", fox);
    const alone = await check(file);
    expect([alone.code, alone.err]).toEqual([0, ""]);
    expect(alone.out).toMatch(/fox \(fox\.json\) +yes +– +yes +no\* +– +– +2 of 5\n/);
    expect(alone.out).toContain("fox (fox.json): it states a score of 3 of 5.");
    await ready(commands.start(place.environment));
    expect(await check(file)).toEqual(alone);
    await commands.end();
  });

  it("checks the good files and fails for the broken ones", async () => {
    const good = await handIn("fox.json", fox);
    const broken = await handIn("broken.json", '{"format":');
    const strange = await handIn("strange.json", { ...fox, lesson: "not-here" });
    const { code, out, err } = await check(good, broken, strange, "gone.json");
    expect(code).toBe(1);
    expect(out).toContain("Seize more (seize-more, version 1)");
    expect(err.trim().split("\n").toSorted()).toEqual([
      expect.stringMatching(/broken\.json: it is not JSON/),
      expect.stringMatching(/strange\.json: there is no lesson not-here here/),
      "gone.json: there is no such file.",
    ]);
  });

  it("takes a teacher's own lesson along", async () => {
    const lesson = await handIn(
      "own-lesson.json",
      aLesson({
        id: "own",
        values: {
          flows: {
            by: "graph",
            question: "flows-of-a-place",
            params: { place: "place/mexico" },
            take: { as: "count" },
          },
        },
        steps: [
          aStep({
            question: {
              as: "number",
              ask: { en: "How many?" },
              right: { en: "Right." },
              wrong: { en: "Wrong." },
              unit: { en: "flows" },
              key: "flows",
              within: 0,
            },
          }),
        ],
      }),
    );
    const file = await handIn(
      "own.json",
      someResults({
        lesson: "own",
        answers: { look: [{ as: "number", value: 5 }, true] },
        score: { right: 1, of: 1 },
      }),
    );
    const { code, out } = await check(file, "--lesson", lesson);
    expect([code, /own\.json +yes +1 of 1/.test(out)]).toEqual([0, true]);
  });

  it("says how it is called, and why a lesson's file is none", async () => {
    const nothing = await check();
    expect([nothing.code, nothing.err]).toEqual([
      1,
      expect.stringContaining("check-results -- FILE…"),
    ]);
    const none = await check("a.json", "--lesson", await handIn("none.json", "{}"));
    expect([none.code, none.err]).toEqual([1, expect.stringContaining("none.json is no lesson:")]);
  });
});
