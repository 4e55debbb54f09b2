import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import {
  bringBack,
  keepLesson,
  ownLessonsNow,
  removeLesson,
  replaceLesson,
  useOwnLessons,
} from "../../../../client/session/lessons/own-lessons.ts";
import { aLesson } from "../../../support/lessons/a-lesson.ts";

const place = "contraflow.own-lessons.1";
const one = aLesson({ id: "one" });
const two = aLesson({ id: "two" });

beforeEach(() => {
  localStorage.clear();
  useOwnLessons.setState({ lessons: [], isKept: null, gone: [] });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("own lessons", () => {
  it("are kept in this browser, in the order they came", () => {
    keepLesson(one);
    keepLesson(two);
    expect(JSON.parse(localStorage.getItem(place) ?? "")).toEqual([one, two]);
    expect(useOwnLessons.getState()).toEqual({ lessons: [one, two], isKept: true, gone: [] });
  });

  it("give way to a later version under the same id, in its place", () => {
    keepLesson(one);
    keepLesson(two);
    keepLesson({ ...one, version: 2 });
    expect(useOwnLessons.getState().lessons.map(({ id, version }) => [id, version])).toEqual([
      ["one", 2],
      ["two", 1],
    ]);
  });

  it("are removed", () => {
    keepLesson(one);
    removeLesson("one");
    expect(JSON.parse(localStorage.getItem(place) ?? "")).toEqual([]);
  });

  it("hold what another page kept meanwhile, and leave out what cannot be read", () => {
    localStorage.setItem(place, JSON.stringify([two, { id: "half" }]));
    keepLesson(one);
    expect(useOwnLessons.getState().lessons).toEqual([two, one]);
  });

  it("say where the browser keeps nothing", () => {
    vi.stubGlobal("localStorage", {
      getItem: () => null,
      setItem: () => {
        throw new Error("full");
      },
    });
    keepLesson(one);
    expect(useOwnLessons.getState()).toEqual({ lessons: [one], isKept: false, gone: [] });
  });

  it("leave what cannot be read where it lies", () => {
    localStorage.setItem(place, JSON.stringify([{ id: "half" }, two]));
    removeLesson("two");
    keepLesson(one);
    expect(JSON.parse(localStorage.getItem(place) ?? "")).toEqual([one, { id: "half" }]);
  });

  it("are looked up anew, for another page may have kept more", () => {
    localStorage.setItem(place, JSON.stringify([two]));
    expect([ownLessonsNow(), useOwnLessons.getState().lessons]).toEqual([[two], [two]]);
  });
});

const idsOf = () => useOwnLessons.getState().lessons.map(({ id, version }) => [id, version]);

describe("an own lesson that went", () => {
  const later = aLesson({ id: "one", version: 2 });
  const three = aLesson({ id: "three" });

  beforeEach(() => {
    for (const lesson of [one, two, three]) keepLesson(lesson);
  });

  it("comes back to its place, the last that went first", () => {
    removeLesson("one");
    removeLesson("two");
    bringBack([]);
    expect(useOwnLessons.getState().lessons).toEqual([two, three]);
    bringBack([]);
    expect(JSON.parse(localStorage.getItem(place) ?? "")).toEqual([one, two, three]);
    expect(useOwnLessons.getState().gone).toEqual([]);
  });

  it("comes back in place of what replaced it", () => {
    replaceLesson(later);
    expect(useOwnLessons.getState().lessons).toEqual([later, two, three]);
    bringBack([]);
    expect(useOwnLessons.getState().lessons).toEqual([one, two, three]);
  });

  it("comes back beside what has been worked on since", () => {
    replaceLesson(later);
    keepLesson({ ...later, version: 3 });
    bringBack(["a-lesson-2"]);
    expect(idsOf()).toEqual([
      ["one", 3],
      ["two", 1],
      ["three", 1],
      ["a-lesson-2-2", 1],
    ]);
    expect(useOwnLessons.getState().lessons.at(-1)?.title.en).toBe("A lesson (2)");
  });

  it("is not there twice where it was kept again meanwhile", () => {
    removeLesson("one");
    keepLesson(one);
    bringBack([]);
    expect(useOwnLessons.getState().lessons).toEqual([two, three, one]);
  });

  it("is none where a file holds the same, or nothing has that id", () => {
    replaceLesson(one);
    removeLesson("four");
    expect(useOwnLessons.getState().gone).toEqual([]);
  });
});
