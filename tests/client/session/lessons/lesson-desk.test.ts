import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { useLearnDesk } from "../../../../client/session/learn/learn-desk.ts";
import {
  beginAnew,
  closeLesson,
  goToStep,
  noteAnswer,
  openLesson,
  useLessonDesk,
} from "../../../../client/session/lessons/lesson-desk.ts";

const lesson = { id: "seize-more", version: 2 };
const answer = { answer: { as: "choice", option: "implied" }, right: true } as const;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-01-01T10:00:00Z") });
  useLessonDesk.setState({ works: {} });
});

afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

function work() {
  return useLessonDesk.getState().works[lesson.id];
}

describe("the lessons of a browser", () => {
  it("are opened where they were left", () => {
    openLesson(lesson);
    goToStep(lesson.id, 3);
    closeLesson();
    expect(useLearnDesk.getState().lesson).toBeNull();
    openLesson(lesson);
    expect([useLearnDesk.getState().lesson, work()?.at]).toEqual(["seize-more", 3]);
  });

  it("begin anew where the lesson has another version", () => {
    openLesson({ ...lesson, version: 1 });
    goToStep(lesson.id, 3);
    openLesson(lesson);
    expect([work()?.at, work()?.version]).toEqual([0, 2]);
  });

  it("note an answer with the seconds that it took since the step was come to", () => {
    openLesson(lesson);
    goToStep(lesson.id, 1);
    vi.advanceTimersByTime(42_000);
    noteAnswer(lesson.id, "guess", answer);
    expect(work()?.answers["guess"]).toEqual({
      ...answer,
      at: "2026-01-01T10:00:42.000Z",
      seconds: 42,
    });
  });

  it("are kept in the browser, and forget their answers only when asked to", () => {
    openLesson(lesson);
    noteAnswer(lesson.id, "look", answer);
    expect(localStorage.getItem("contraflow.lessons")).toContain("implied");
    beginAnew(lesson);
    expect(work()?.answers).toEqual({});
  });

  it("are played on where the browser keeps nothing", () => {
    const denied = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("denied", "QuotaExceededError");
    });
    openLesson(lesson);
    noteAnswer(lesson.id, "look", answer);
    expect(work()?.answers["look"]?.right).toBe(true);
    denied.mockRestore();
  });
});
