import { badgeAt } from "../geometry/badge-at.ts";
import { nodeLook, type NodeLook } from "../look/node-look.ts";
import { thing } from "../look/sizes.ts";
import type { SceneNode } from "../scene.ts";
import type { Frame } from "./frame.ts";
import { paintIcon } from "./icons.ts";
import { paintBadge } from "./paint-marks.ts";
import { discTo, rectTo } from "./paths.ts";

export type ThingState = {
  readonly pointed: boolean;
  readonly focused: boolean;
  /** The colour of the ground it stands on. */
  readonly ground: string;
  /** Of its badge. */
  readonly scale: number;
};

/** A thing: ink on paper, its kind as an icon, its standing as an outline. */
export function paintThing(frame: Frame, node: SceneNode, state: ThingState): void {
  const { context, palette } = frame;
  const look = nodeLook(node, palette);
  context.globalAlpha = state.pointed ? 1 : look.opacity;
  paintRing(frame, node, look, state);
  context.beginPath();
  outline(context, node, look);
  context.fillStyle = look.fill;
  context.fill();
  context.strokeStyle = look.line;
  context.lineWidth = state.pointed ? look.lineWidth + 0.7 : look.lineWidth;
  context.setLineDash([...look.dash]);
  context.stroke();
  context.setLineDash([]);
  const { x, y } = node.position;
  paintIcon(frame, { name: look.icon, x, y, size: thing.icon, colour: look.iconColour });
  if (node.hiddenNeighbours > 0) {
    const at = badgeAt(node.position, state.scale);
    paintBadge(frame, { at, scale: state.scale, colour: state.ground }, node.hiddenNeighbours);
  }
  context.globalAlpha = 1;
}

function outline(context: CanvasRenderingContext2D, { position }: SceneNode, look: NodeLook): void {
  const { x, y } = position;
  if (look.shape === "disc") return discTo(context, x, y, look.radius);
  const half = look.radius - 1;
  rectTo(context, { x: x - half, y: y - half, width: 2 * half, height: 2 * half }, thing.corner);
}

function paintRing(
  { context, palette }: Frame,
  { position: { x, y } }: SceneNode,
  look: NodeLook,
  { focused }: ThingState,
): void {
  const radius = look.ring?.radius ?? thing.radius + 5;
  if (!look.ring && !focused) return;
  context.beginPath();
  discTo(context, x, y, radius);
  context.strokeStyle = look.ring?.colour ?? palette.focus;
  context.lineWidth = look.ring?.line ?? 2;
  context.setLineDash(look.ring ? [] : [2, 3]);
  context.stroke();
  context.setLineDash([]);
}
