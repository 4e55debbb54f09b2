import cytoscape from "cytoscape";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import {
  type Hand,
  openRendererDoor,
  RendererDoorClosedError,
} from "../../../client/canvas/renderer-door.ts";

function nothing(): void {}

/** Enough of a canvas for Cytoscape's own renderer to start where nothing can be drawn. */
function aContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = new Proxy(
    { canvas },
    {
      get: (own, key) => {
        if (key === "canvas") return own.canvas;
        return String(key).endsWith("PixelRatio") ? 1 : nothing;
      },
      set: () => true,
    },
  );
  return context as unknown as CanvasRenderingContext2D;
}

function aCore() {
  const container = document.createElement("div");
  document.body.append(container);
  const cy = cytoscape({
    container,
    elements: [
      { data: { id: "factor/a" }, position: { x: 10, y: 20 } },
      { data: { id: "factor/b" }, position: { x: 90, y: 20 } },
      { data: { id: "relation/a-b", source: "factor/a", target: "factor/b" } },
    ],
    layout: { name: "preset" },
  });
  return cy;
}

function aHand(more: Partial<Hand> = {}): Hand {
  return { paint: nothing, find: () => null, findIn: () => [], ...more };
}

/** Asks the renderer as Cytoscape's gestures do. */
function ask(cy: cytoscape.Core, method: string, ...rest: unknown[]): unknown {
  const renderer = Reflect.apply(Reflect.get(cy, "renderer") as () => object, cy, []);
  return Reflect.apply(Reflect.get(renderer, method) as () => unknown, renderer, rest);
}

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(function (
    this: HTMLCanvasElement,
  ) {
    return aContext(this);
  });
});
afterEach(() => vi.restoreAllMocks());

describe("the door to Cytoscape's renderer", () => {
  it("lets our hand paint each frame", () => {
    const cy = aCore();
    const painted: { width: number; height: number; box: unknown }[] = [];
    openRendererDoor(
      cy,
      aHand({ paint: ({ width, height, box }) => painted.push({ width, height, box }) }),
    );
    ask(cy, "render");
    expect(painted).toEqual([{ width: 300, height: 150, box: null }]);
  });

  it("lets our hand say what lies under the pointer, of what Cytoscape knows", () => {
    const cy = aCore();
    const found = { "10": "factor/a", "50": "relation/a-b", "70": "factor/gone" };
    openRendererDoor(
      cy,
      aHand({
        find: ({ x }) => {
          const id = new Map(Object.entries(found)).get(String(x));
          return id === undefined ? null : { id, hold: "drag" };
        },
      }),
    );
    const at = (x: number) => ask(cy, "findNearestElements", x, 0, true, false);
    const ids = [10, 50, 70, 300].map((x) =>
      (at(x) as cytoscape.SingularElementReturnValue[]).map((element) => element.id()),
    );
    expect(ids).toEqual([["factor/a"], ["relation/a-b"], [], []]);
  });

  it("drags what is held for dragging and pans over what is not", () => {
    const cy = aCore();
    let hold: "drag" | "pan" = "pan";
    openRendererDoor(cy, aHand({ find: () => ({ id: "factor/a", hold }) }));
    const held = () => {
      ask(cy, "findNearestElement", 0, 0, true, false);
      const element = cy.getElementById("factor/a");
      return { grabbable: element.grabbable(), pannable: element.pannable() };
    };
    const over = held();
    hold = "drag";
    expect([over, held()]).toEqual([
      { grabbable: false, pannable: true },
      { grabbable: true, pannable: false },
    ]);
  });

  it("lets our hand say what lies in a box, however it was drawn", () => {
    const cy = aCore();
    const boxes: unknown[] = [];
    openRendererDoor(
      cy,
      aHand({
        findIn: (box) => {
          boxes.push(box);
          return ["factor/b", "factor/gone"];
        },
      }),
    );
    const inBox = ask(cy, "getAllInBox", 100, 50, 20, 10) as cytoscape.SingularElementReturnValue[];
    expect(inBox.map((element) => element.id())).toEqual(["factor/b"]);
    expect(boxes).toEqual([{ x: 20, y: 10, width: 80, height: 40 }]);
  });

  it("stays shut, and says what is missing, when the renderer is not what it was", () => {
    const headless = cytoscape({ headless: true });
    const open = () => openRendererDoor(headless, aHand());
    expect(open).toThrow(RendererDoorClosedError);
    expect(open).toThrow(/findNearestElement.* is not where it was/);
  });
});
