import { afterEach, expect, it, vi } from "vitest";

import { openHandle } from "../../../../client/canvas/stage/handle.ts";
import type { Stage } from "../../../../client/canvas/stage/stage.ts";
import { drawingOf } from "../../../../client/canvas/drawing.ts";
import { aCurrent, aLand, aScene, factor, measure } from "../support/a-scene.ts";

afterEach(() => vi.unstubAllGlobals());

/** A stage that notes what it shows, and a page whose next frame comes when it is told to. */
function aStage() {
  const shown: unknown[] = [];
  const frames: (() => void)[] = [];
  let isOpen = true;
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  const scene = aScene({
    territories: [aLand("a"), aLand("b", { x: 600 })],
    currents: [aCurrent("a", "b")],
  });
  const stage: Partial<Stage> = {
    reveal: (ids) => {
      shown.push(ids);
    },
    isOpen: () => isOpen,
    drawing: () => drawingOf(scene, 1, measure),
  };
  return {
    handle: openHandle(stage as Stage, () => undefined).handle,
    shown,
    nextFrame: () => frames.splice(0).forEach((frame) => frame()),
    close: () => {
      isOpen = false;
    },
  };
}

it("shows what was just brought into the view once it is drawn", () => {
  const { handle, shown, nextFrame } = aStage();
  handle.reveal([factor("new")]);
  expect(shown).toEqual([]);
  nextFrame();
  expect(shown).toEqual([[factor("new")]]);
});

it("shows nothing on a canvas that was closed by then", () => {
  const { handle, shown, nextFrame, close } = aStage();
  handle.reveal([factor("new")]);
  close();
  nextFrame();
  expect(shown).toEqual([]);
});

it("tells what names, pills and beds take of the ground", () => {
  const { handle } = aStage();
  const between = handle.taken().filter(({ x }) => x > 220 && x < 580);
  expect(between.length).toBeGreaterThan(10);
  expect(between.every(({ y, height }) => y < 60 && y + height > 40)).toBe(true);
});
