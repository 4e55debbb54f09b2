import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import {
  keepLesson,
  removeLesson,
  useOwnLessons,
} from "../../../../client/session/lessons/own-lessons.ts";
import { aLesson } from "../../../support/lessons/a-lesson.ts";

const place = "contraflow.own-lessons.1";
const one = aLesson({ id: "one" });
const two = aLesson({ id: "two" });

beforeEach(() => {
  localStorage.clear();
  useOwnLessons.setState({ lessons: [], isKept: null });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("own lessons", () => {
  it("are kept in this browser, in the order they came", () => {
    keepLesson(one);
    keepLesson(two);
    expect(JSON.parse(localStorage.getItem(place) ?? "")).toEqual([one, two]);
    expect(useOwnLessons.getState()).toEqual({ lessons: [one, two], isKept: true });
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
    expect(useOwnLessons.getState()).toEqual({ lessons: [one], isKept: false });
  });
});
