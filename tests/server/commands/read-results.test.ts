import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import {
  parseResults,
  readResults,
  ResultsFileError,
} from "../../../server/commands/read-results.ts";
import { someResults } from "../../support/lessons/a-lesson.ts";

const good = someResults({ answers: { look: [{ as: "number", value: 3 }, true] } });

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-results-"));
});

afterAll(async () => rm(folder, { recursive: true, force: true }));

describe("a file that is handed in", () => {
  it("gives the results it holds", async () => {
    const file = join(folder, "good.json");
    await writeFile(file, JSON.stringify(good));
    expect(await readResults(file)).toEqual(good);
  });

  it("is named where it is not there, or is a folder", async () => {
    const gone = join(folder, "gone.json");
    await expect(readResults(gone)).rejects.toThrow(`${gone}: there is no such file.`);
    await expect(readResults(folder)).rejects.toThrow(`${folder}: it cannot be read.`);
  });

  it.each([
    ["cut off", '{"format":', "it is not JSON"],
    ["another file", "[]", "the whole is not as it should be"],
    ["changed by hand", { ...good, score: { right: "all", of: 1 } }, "score.right is not as"],
    ["of a lesson without a name", { ...good, lesson: "" }, "lesson is not as"],
  ])("says what is wrong and what to do where it is %s", (_what, content, words) => {
    const text = typeof content === "string" ? content : JSON.stringify(content);
    const read = () => parseResults(text, "fox.json");
    expect(read).toThrow(ResultsFileError);
    expect(read).toThrow(`fox.json: ${words}`);
    expect(read).toThrow("Ask for the file that the lesson saved");
  });
});
