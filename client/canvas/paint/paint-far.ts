import { thing } from "../look/sizes.ts";
import type { Frame } from "./frame.ts";
import type { FarBatch, FarScene } from "./far-scene.ts";

/** Lines as one stroke a look, straight and without heads; only what is on screen. */
export function strokeFarLines(frame: Frame, { x, y, lines }: FarScene): void {
  const { context, zoom, pan, pixelRatio } = frame;
  const [scale, left, top] = [zoom * pixelRatio, pan.x * pixelRatio, pan.y * pixelRatio];
  const [right, bottom] = [frame.width * pixelRatio, frame.height * pixelRatio];
  // What is shorter lies under the dots of its ends.
  const shortest = 2 * dotRadius(frame) + pixelRatio;
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (const { colour, inked, indexes } of lines) {
    context.strokeStyle = colour;
    // Past one pixel of the device a line is filled as a shape, which takes ten times as long.
    context.lineWidth = inked ? 2 * pixelRatio : 1;
    context.beginPath();
    for (let index = 0; index + 1 < indexes.length; index += 2) {
      const [a, b] = [indexes[index] ?? 0, indexes[index + 1] ?? 0];
      const [x1, y1] = [(x[a] ?? 0) * scale + left, (y[a] ?? 0) * scale + top];
      const [x2, y2] = [(x[b] ?? 0) * scale + left, (y[b] ?? 0) * scale + top];
      if ((x1 < 0 && x2 < 0) || (y1 < 0 && y2 < 0)) continue;
      if ((x1 > right && x2 > right) || (y1 > bottom && y2 > bottom)) continue;
      if (Math.abs(x2 - x1) + Math.abs(y2 - y1) < shortest) continue;
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
    }
    context.stroke();
  }
}

/** Things as dots, one fill and one stroke a look. */
export function strokeFarDots(frame: Frame, { x, y, dots }: FarScene): void {
  const { context, pixelRatio } = frame;
  context.setTransform(1, 0, 0, 1, 0, 0);
  const radius = dotRadius(frame);
  const isTiny = radius < 3 * pixelRatio;
  for (const dot of dots) {
    const isOpen = !dot.inked && radius > 3.5 * pixelRatio;
    context.fillStyle = isOpen ? frame.palette.raised : dot.colour;
    if (isTiny) {
      fillSpecks(frame, { x, y }, dot, radius);
      continue;
    }
    context.beginPath();
    traceDots(frame, { x, y }, dot, radius);
    context.fill();
    if (!isOpen) continue;
    context.strokeStyle = dot.colour;
    context.lineWidth = 1.2 * pixelRatio;
    context.stroke();
  }
}

/** In pixels of the device. */
function dotRadius({ zoom, pixelRatio }: Frame): number {
  return Math.max(2, thing.radius * 0.6 * zoom) * pixelRatio;
}

type Spots = Pick<FarScene, "x" | "y">;

/** The smallest dots are squares on whole pixels: no edge to smooth. */
function fillSpecks(frame: Frame, { x, y }: Spots, { indexes }: FarBatch, radius: number): void {
  const { context, zoom, pan, pixelRatio } = frame;
  const [right, bottom] = [frame.width * pixelRatio + radius, frame.height * pixelRatio + radius];
  const size = Math.round(2 * radius);
  for (const index of indexes) {
    const px = ((x[index] ?? 0) * zoom + pan.x) * pixelRatio;
    const py = ((y[index] ?? 0) * zoom + pan.y) * pixelRatio;
    if (px < -radius || py < -radius || px > right || py > bottom) continue;
    context.fillRect(Math.round(px - radius), Math.round(py - radius), size, size);
  }
}

function traceDots(frame: Frame, { x, y }: Spots, { indexes }: FarBatch, radius: number): void {
  const { context, zoom, pan, pixelRatio } = frame;
  const [right, bottom] = [frame.width * pixelRatio + radius, frame.height * pixelRatio + radius];
  for (const index of indexes) {
    const px = ((x[index] ?? 0) * zoom + pan.x) * pixelRatio;
    const py = ((y[index] ?? 0) * zoom + pan.y) * pixelRatio;
    if (px < -radius || py < -radius || px > right || py > bottom) continue;
    context.moveTo(px + radius, py);
    context.arc(px, py, radius, 0, 2 * Math.PI);
  }
}
