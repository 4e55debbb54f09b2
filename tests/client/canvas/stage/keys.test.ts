import { describe, expect, it } from "vitest";

import { actOfKey, nextStop } from "../../../../client/canvas/stage/keys.ts";
import { factor } from "../support/a-scene.ts";

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  actOfKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe("a key on the canvas", () => {
  it.each([
    ["ArrowLeft", { act: "go", direction: "left" }],
    ["Enter", { act: "expand" }],
    [" ", { act: "pick", mode: "replace" }],
    ["Escape", { act: "clear" }],
    ["0", { act: "fit" }],
    ["+", { act: "zoom", factor: 1.25 }],
    ["-", { act: "zoom", factor: 0.8 }],
    ["ContextMenu", { act: "menu" }],
    ["q", null],
  ])("%s asks for what it should", (key, act) => {
    expect(press(key)).toEqual(act);
  });

  it("adds with Shift, opens the menu with Shift and F10", () => {
    expect([press(" ", { shiftKey: true }), press("F10", { shiftKey: true })]).toEqual([
      { act: "pick", mode: "add" },
      { act: "menu" },
    ]);
  });

  it("leaves keys with a modifier to the page", () => {
    expect([press("0", { ctrlKey: true }), press("Enter", { metaKey: true })]).toEqual([
      null,
      null,
    ]);
  });
});

function stop(slug: string, x: number, y: number) {
  return { id: factor(slug), middle: { x, y } };
}

describe("an arrow", () => {
  const stops = [stop("a", 0, 0), stop("b", 100, 10), stop("c", 60, 50), stop("d", 0, -80)];

  it("goes to the nearest thing ahead, what lies straight before what lies aside", () => {
    expect(nextStop(stops, factor("a"), "right")).toBe(factor("b"));
    expect(nextStop(stops, factor("a"), "up")).toBe(factor("d"));
  });

  it("goes nowhere where nothing is, and starts at the first thing", () => {
    expect(nextStop(stops, factor("a"), "left")).toBeNull();
    expect(nextStop(stops, null, "left")).toBe(factor("a"));
  });
});
