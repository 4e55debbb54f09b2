import type { PlacedLabel } from "../labels/place-labels.ts";
import { opacityOf } from "../look/node-look.ts";
import { label } from "../look/sizes.ts";
import type { SceneNode } from "../scene.ts";
import { fontOf, type Frame } from "./frame.ts";

export type Named = {
  readonly node: SceneNode;
  readonly label: PlacedLabel;
  readonly ground: string;
  readonly pointed: boolean;
};

/** Names with a halo of the ground they lie on. The halos go first, so that none covers a name. */
export function paintLabels(frame: Frame, names: readonly Named[], scale: number): void {
  const { context, palette } = frame;
  context.font = fontOf(frame, label.size * scale, label.weight);
  context.lineJoin = "round";
  context.lineWidth = label.halo * scale;
  for (const name of names) {
    context.strokeStyle = name.ground;
    context.globalAlpha = name.pointed ? 1 : opacityOf(name.node.emphasis);
    write(context, name, (line, x, y) => context.strokeText(line, x, y));
  }
  context.fillStyle = palette.ink;
  for (const name of names) {
    context.globalAlpha = name.pointed ? 1 : opacityOf(name.node.emphasis);
    write(context, name, (line, x, y) => context.fillText(line, x, y));
  }
  context.globalAlpha = 1;
}

function write(
  context: CanvasRenderingContext2D,
  { node, label: placed }: Named,
  stroke: (line: string, x: number, y: number) => void,
): void {
  context.textAlign = placed.align;
  const { x, y } = node.position;
  placed.lines.forEach((line, index) => {
    stroke(line, x + placed.x, y + placed.y + index * placed.lead);
  });
}
