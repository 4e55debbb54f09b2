import { badgeAt } from "../geometry/badge-at.ts";
import { reachOf } from "../geometry/bodies.ts";
import { around, grown } from "../geometry/shapes.ts";
import { nodeLook, type NodeLook } from "../look/node-look.ts";
import { reach, ring, thing, variable } from "../look/sizes.ts";
import type { SceneNode } from "../scene.ts";
import type { Frame } from "./frame.ts";
import { paintIcon } from "./icons.ts";
import { paintBadge } from "./paint-marks.ts";
import { discTo, rectTo, valveTo } from "./paths.ts";

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
  paintPicture(frame, node, look);
  if (node.hiddenNeighbours > 0) {
    const at = badgeAt(node.position, state.scale);
    paintBadge(frame, { at, scale: state.scale, colour: state.ground }, node.hiddenNeighbours);
  }
  context.globalAlpha = 1;
}

function outline(context: CanvasRenderingContext2D, node: SceneNode, look: NodeLook): void {
  const { x, y } = node.position;
  switch (look.shape) {
    case "disc":
    case "spot":
      return discTo(context, x, y, look.radius);
    case "stock":
      return rectTo(context, reachOf(node), variable.corner);
    case "valve":
      return valveTo(context, node.position, reach.valve);
    case "square":
      return rectTo(context, around(node.position, look.radius - 1), thing.corner);
  }
}

/** The picture of a kind, or of a variable's layer; a valve needs none. */
function paintPicture(frame: Frame, { position: { x, y } }: SceneNode, look: NodeLook): void {
  const { icon: name, iconColour: colour } = look;
  switch (look.shape) {
    case "valve":
      return;
    case "stock":
      paintIcon(frame, { name, x: x - variable.iconAt, y, size: variable.icon, colour: look.line });
      return;
    case "spot":
      paintIcon(frame, { name, x, y, size: variable.icon, colour: look.line });
      return;
    case "disc":
    case "square":
      paintIcon(frame, { name, x, y, size: thing.icon, colour });
  }
}

function paintRing(
  { context, palette }: Frame,
  node: SceneNode,
  look: NodeLook,
  { focused }: ThingState,
): void {
  const { x, y } = node.position;
  if (!look.ring && !focused) return;
  context.beginPath();
  if (look.shape === "stock") rectTo(context, grown(reachOf(node), ring.gap), thing.corner);
  else discTo(context, x, y, look.ring?.radius ?? look.radius + ring.gap);
  context.strokeStyle = look.ring?.colour ?? palette.focus;
  context.lineWidth = look.ring?.line ?? 2;
  context.setLineDash(look.ring ? [] : [2, 3]);
  context.stroke();
  context.setLineDash([]);
}
