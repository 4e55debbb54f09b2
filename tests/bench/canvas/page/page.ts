import cytoscape from "cytoscape";

import { openStage } from "../../../../client/canvas/stage/open-stage.ts";
import type { SceneModel } from "../../../../client/canvas/scene.ts";
import { madeUpScene, madeUpThing } from "./made-up-scene.ts";

/** What the bench drives from outside: a drawn graph that can be moved, grown and put away. */
export type BenchPage = {
  readonly open: (who: "ours" | "stock", nodes: number, edges: number) => Promise<void>;
  /** For so many frames: pans, zooms in six times, pans there, zooms out again. */
  readonly move: (frames: number) => Promise<void>;
  /** Adds so many things, and waits for the frame that shows them. */
  readonly grow: (things: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Drawn = {
  readonly element: HTMLElement;
  /** At once, about the middle. */
  readonly zoom: (factor: number) => void;
  readonly grow: (things: number) => void;
  readonly close: () => void;
};

let drawn: Drawn | null = null;

const page: BenchPage = {
  open: async (who, nodes, edges) => {
    const element = document.createElement("div");
    element.id = who;
    document.body.append(element);
    const scene = madeUpScene(nodes, edges);
    drawn = who === "ours" ? openOurs(element, scene) : openStock(element, scene);
    // Cytoscape's elements come in slices: wait until nothing is under way.
    await frames(20 + nodes / 40);
  },
  move: async (count) => {
    if (!drawn) return;
    const { element, zoom } = drawn;
    const part = Math.round(count / 4);
    const step = 6 ** (1 / part);
    await pan(element, part);
    await repeat(part, () => zoom(step));
    await pan(element, part);
    await repeat(part, () => zoom(1 / step));
  },
  grow: async (things) => {
    drawn?.grow(things);
    await frames(2);
  },
  close: async () => {
    drawn?.close();
    drawn?.element.remove();
    drawn = null;
    await frames(2);
  },
};
Object.assign(window, { bench: page });

function nothing(): void {}

function openOurs(element: HTMLElement, first: SceneModel): Drawn {
  const stage = openStage(element, "light", {
    onPick: nothing,
    onClearPick: nothing,
    onExpand: nothing,
    onMove: nothing,
    onMenu: nothing,
    onCamera: nothing,
  });
  stage.show(first);
  stage.setCamera(null);
  return {
    element,
    // A pinch on a pad, which is followed at once: the factor is exp(-deltaY / 100).
    zoom: (factor) => turn(element, -100 * Math.log(factor)),
    close: stage.destroy,
    grow: (things) =>
      stage.show({ ...first, nodes: [...first.nodes, ...newcomers(first, things)] }),
  };
}

function openStock(element: HTMLElement, { nodes, edges }: SceneModel): Drawn {
  const cy = cytoscape({
    container: element,
    style: [
      {
        selector: "node",
        style: { width: 32, height: 32, label: "data(label)", "min-zoomed-font-size": 8 },
      },
      {
        selector: "edge",
        style: { width: 1.3, "curve-style": "straight", "target-arrow-shape": "triangle" },
      },
    ],
    layout: { name: "preset" },
    elements: [
      ...nodes.map(({ id, name, position }) => ({
        data: { id, label: name },
        position: { ...position },
      })),
      ...edges.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
    ],
  });
  cy.fit(undefined, 24);
  return {
    element,
    zoom: (factor) => {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: 600, y: 400 } });
    },
    close: () => cy.destroy(),
    grow: (things) => {
      cy.add(
        newcomers({ nodes }, things).map(({ id, name, position }) => ({
          data: { id, label: name },
          position: { ...position },
        })),
      );
    },
  };
}

function newcomers({ nodes }: Pick<SceneModel, "nodes">, things: number) {
  return Array.from({ length: things }, (_, index) =>
    madeUpThing(nodes.length + index, { x: index * 40, y: -60 }),
  );
}

function send(element: HTMLElement, type: string, x: number, y: number): void {
  const target = element.querySelector("canvas") ?? element;
  const init = { bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0, buttons: 1 };
  target.dispatchEvent(new MouseEvent(type, { ...init, view: window }));
}

function turn(element: HTMLElement, deltaY: number): void {
  const target = element.querySelector("canvas") ?? element;
  const init = { bubbles: true, cancelable: true, clientX: 600, clientY: 400 };
  target.dispatchEvent(new WheelEvent("wheel", { ...init, deltaY, ctrlKey: true, view: window }));
}

async function pan(element: HTMLElement, count: number): Promise<void> {
  let frame = 0;
  send(element, "mousedown", 3, 3);
  await repeat(count, () => {
    frame += 1;
    send(element, "mousemove", 3 + frame * 4, 3 + frame * 2);
  });
  send(element, "mouseup", 3 + frame * 4, 3 + frame * 2);
}

async function repeat(count: number, act: () => void): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) {
    act();
    await frames(1);
  }
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
