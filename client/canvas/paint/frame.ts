import type { Palette } from "../look/palette.ts";
import type { Rect } from "../geometry/shapes.ts";

/** What every stroke of one frame needs to know. Pixels are those of the screen's device. */
export type Frame = {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly font: string;
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
};

/** What is on screen, in canvas units, with a margin in pixels. */
export function visiblePart({ zoom, pan, width, height }: View, margin = 0): Rect {
  return {
    x: (-pan.x - margin) / zoom,
    y: (-pan.y - margin) / zoom,
    width: (width + 2 * margin) / zoom,
    height: (height + 2 * margin) / zoom,
  };
}
type View = Pick<Frame, "zoom" | "pan" | "width" | "height">;

/** From here on lengths are canvas units. */
export function inUnits({ context, zoom, pan, pixelRatio }: Frame): void {
  const scale = zoom * pixelRatio;
  context.setTransform(scale, 0, 0, scale, pan.x * pixelRatio, pan.y * pixelRatio);
}

export function fontOf({ font }: Frame, size: number, weight: number): string {
  return `${weight} ${size}px ${font}`;
}
