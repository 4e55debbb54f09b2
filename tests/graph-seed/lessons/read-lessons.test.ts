import { describe, expect, it } from "vitest";

import { LessonFileError, parseLesson, readLessons } from "../../../graph-seed/read-lessons.ts";
import { aLesson } from "../../support/lessons/a-lesson.ts";

describe("a lesson's file", () => {
  it("gives the lesson back", () => {
    const lesson = aLesson();
    expect(parseLesson(JSON.stringify(lesson), "a.json")).toEqual(lesson);
  });

  it("that is not JSON is named", () => {
    expect(() => parseLesson("{", "a.json")).toThrow(LessonFileError);
    expect(() => parseLesson("{", "a.json")).toThrow("a.json is not JSON");
  });

  it("that is no lesson is named, with each place and what is wrong there", () => {
    const text = JSON.stringify({ ...aLesson(), minutes: 0, steps: [] });
    expect(() => parseLesson(text, "a.json")).toThrow(
      /a\.json is no lesson:\n {2}minutes: .*\n {2}steps: /,
    );
  });
});

it("reads the lessons of the seed in the order of their files", async () => {
  const ids = (await readLessons()).map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(["how-to-read-a-claim", "the-four-currents", "seize-more"]);
});
