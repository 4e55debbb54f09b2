import type { CollectionReturnValue, Core, SingularElementArgument } from "cytoscape";

import type { Point } from "../../contract/scene.ts";
import type { Rect } from "./geometry/shapes.ts";

/**
 * The one door to Cytoscape's renderer, which has no public one. Its canvas, its loop and its
 * gestures stay; what it paints and what it finds under the pointer is ours. Tried on 3.34.
 */
export type Hand = {
  readonly paint: (surface: Surface) => void;
  /** What lies at a point of the canvas, for a fine pointer or a finger. */
  readonly find: (at: Point, finger: boolean) => Found | null;
  readonly findIn: (box: Rect) => readonly string[];
};

type Found = { readonly id: string; readonly hold: "drag" | "pan" };

export type Surface = {
  readonly context: CanvasRenderingContext2D;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  /** What is being boxed, in canvas units. */
  readonly box: Rect | null;
};

export class RendererDoorClosedError extends Error {
  override readonly name = "RendererDoorClosedError";
  constructor(missing: readonly string[]) {
    super(
      `Cytoscape's renderer has changed: ${missing.join(", ")} is not where it was. ` +
        "Go back to cytoscape 3.34, or mend client/canvas/renderer-door.ts.",
    );
  }
}

/** Puts our hand in the place of the stock drawing and finding. */
export function openRendererDoor(cy: Core, hand: Hand): void {
  const renderer = rendererOf(cy);
  const find = (x: number, y: number, finger: boolean): CollectionReturnValue | null => {
    const found = hand.find({ x, y }, finger);
    const element = found ? cy.getElementById(found.id) : null;
    if (!found || !element || element.empty()) return null;
    hold(element, found.hold);
    return element;
  };
  const ours: Overrides = {
    render: () => paint(renderer, hand),
    findNearestElement: (x, y, _interactive, finger) => find(x, y, finger) ?? undefined,
    findNearestElements: (x, y, _interactive, finger) => {
      const element = find(x, y, finger);
      return element ? [element] : [];
    },
    getAllInBox: (x1, y1, x2, y2) =>
      hand.findIn(boxOf([x1, y1, x2, y2])).flatMap((id) => cy.getElementById(id).toArray()),
    // Shapes of lines are ours: Cytoscape would work out each again before every frame.
    recalculateRenderedStyle: () => {},
    onUpdateEleCalcsFns: [],
  };
  Object.assign(renderer, ours);
}

type Overrides = {
  readonly render: () => void;
  readonly findNearestElement: (
    x: number,
    y: number,
    interactive: boolean,
    finger: boolean,
  ) => CollectionReturnValue | undefined;
  readonly findNearestElements: (
    x: number,
    y: number,
    interactive: boolean,
    finger: boolean,
  ) => readonly CollectionReturnValue[];
  readonly getAllInBox: (
    x1: number,
    y1: number,
    x2: number,
    y2: number,
  ) => readonly SingularElementArgument[];
  readonly recalculateRenderedStyle: () => void;
  /** What keeps the stock textures up to date. */
  readonly onUpdateEleCalcsFns: readonly never[];
};

/** A field that is not held for dragging lets the ground under it be panned. */
function hold(element: CollectionReturnValue, how: Found["hold"]): void {
  if (!element.isNode() || element.grabbable() === (how === "drag")) return;
  if (how === "drag") element.grabify().unpanify();
  else element.ungrabify().panify();
}

function paint(renderer: StockRenderer, { paint: draw }: Hand): void {
  const pixelRatio = renderer.getPixelRatio();
  if (renderer.prevPxRatio !== pixelRatio) {
    renderer.invalidateContainerClientCoordsCache();
    renderer.matchCanvasSize(renderer.container);
    renderer.prevPxRatio = pixelRatio;
  }
  const context = renderer.data.contexts[2];
  if (!context) return;
  const { width, height } = context.canvas;
  draw({
    context,
    width: width / pixelRatio,
    height: height / pixelRatio,
    pixelRatio,
    box: renderer.hoverData.selecting ? boxOf(renderer.selection) : null,
  });
  renderer.data.canvasNeedsRedraw.fill(false);
}

function boxOf([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly (number | undefined)[]): Rect {
  return {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
}

/** What of the stock renderer this door holds on to. */
type StockRenderer = {
  readonly container: HTMLElement;
  readonly data: {
    readonly contexts: readonly (CanvasRenderingContext2D | null)[];
    readonly canvasNeedsRedraw: boolean[];
  };
  readonly hoverData: { readonly selecting?: boolean };
  readonly selection: readonly (number | undefined)[];
  prevPxRatio?: number;
  readonly getPixelRatio: () => number;
  readonly matchCanvasSize: (container: HTMLElement) => void;
  readonly invalidateContainerClientCoordsCache: () => void;
};

const methods = [
  "render",
  "findNearestElement",
  "findNearestElements",
  "getAllInBox",
  "recalculateRenderedStyle",
  "getPixelRatio",
  "matchCanvasSize",
  "invalidateContainerClientCoordsCache",
];
const fields = ["container", "data", "hoverData", "selection"];

/** The renderer of a core; a RendererDoorClosedError names what is no longer there. */
function rendererOf(cy: Core): StockRenderer {
  const ask: unknown = Reflect.get(cy, "renderer");
  const renderer: unknown = typeof ask === "function" ? Reflect.apply(ask, cy, []) : null;
  if (!isStock(renderer)) throw new RendererDoorClosedError(missingIn(renderer));
  return renderer;
}

function isStock(renderer: unknown): renderer is StockRenderer {
  return missingIn(renderer).length === 0;
}

function missingIn(renderer: unknown): readonly string[] {
  if (typeof renderer !== "object" || renderer === null) return ["cy.renderer()"];
  const data = field(renderer, "data");
  const layers = typeof data === "object" && data !== null ? data : {};
  return [
    ...methods.filter((name) => typeof field(renderer, name) !== "function"),
    ...fields.filter((name) => typeof field(renderer, name) !== "object"),
    ...["contexts", "canvasNeedsRedraw"].filter((name) => !Array.isArray(field(layers, name))),
  ];
}

function field(owner: object, name: string): unknown {
  return Reflect.get(owner, name);
}
