import { badgeAt, wearsBadge } from "../geometry/badge-at.ts";
import { cornerOf, reachOf } from "../geometry/bodies.ts";
import { around, grown } from "../geometry/shapes.ts";
import { nodeLook, type NodeLook } from "../look/node-look.ts";
import { reach, ring, stock, thing, variable } from "../look/sizes.ts";
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
  /** How much larger than at zoom 1 names are drawn, and badges and boxes with them. */
  readonly scale: number;
};

/** A thing: ink on paper, its kind as an icon, its standing as an outline. */
export function paintThing(frame: Frame, node: SceneNode, state: ThingState): void {
  const { context, palette } = frame;
  const look = nodeLook(node, palette);
  context.globalAlpha = state.pointed ? 1 : look.opacity;
  paintRing(frame, node, look, state);
  context.beginPath();
  outline(context, node, look, state.scale);
  context.fillStyle = look.fill;
  context.fill();
  context.strokeStyle = look.line;
  context.lineWidth = state.pointed ? look.lineWidth + 0.7 : look.lineWidth;
  context.setLineDash([...look.dash]);
  context.stroke();
  context.setLineDash([]);
  paintPicture(frame, node, look, state.scale);
  if (wearsBadge(node, state.scale)) {
    const at = badgeAt(node.position, state.scale);
    paintBadge(frame, { at, scale: state.scale, colour: state.ground }, node.hiddenNeighbours);
  }
  context.globalAlpha = 1;
}

function outline(
  context: CanvasRenderingContext2D,
  node: SceneNode,
  look: NodeLook,
  scale: number,
): void {
  const { x, y } = node.position;
  switch (look.shape) {
    case "disc":
    case "spot":
      return discTo(context, x, y, look.radius);
    case "stock":
      return rectTo(context, reachOf(node, scale), variable.corner);
    case "valve":
      return valveTo(context, node.position, reach.valve);
    case "square":
      return rectTo(context, around(node.position, look.radius - 1), thing.corner);
  }
}

/** The picture of a kind, or of a variable's layer; a valve needs none. */
function paintPicture(frame: Frame, node: SceneNode, look: NodeLook, scale: number): void {
  const { icon: name, iconColour: colour } = look;
  const { x, y } = node.position;
  switch (look.shape) {
    case "valve":
      return;
    case "stock":
      if (scale > stock.cornered) return paintCorner(frame, node, look, scale);
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

/** At the corner of its box the picture of a stock's layer leaves the box to the name. */
function paintCorner(frame: Frame, node: SceneNode, look: NodeLook, scale: number): void {
  const { context } = frame;
  const { x, y } = cornerOf(reachOf(node, scale));
  context.beginPath();
  discTo(context, x, y, stock.disc * scale);
  context.fill();
  context.stroke();
  paintIcon(frame, { name: look.icon, x, y, size: stock.icon * scale, colour: look.line });
}

function paintRing(
  { context, palette }: Frame,
  node: SceneNode,
  look: NodeLook,
  { focused, scale }: ThingState,
): void {
  const { x, y } = node.position;
  if (!look.ring && !focused) return;
  context.beginPath();
  if (look.shape === "stock") rectTo(context, grown(reachOf(node, scale), ring.gap), thing.corner);
  else discTo(context, x, y, look.ring?.radius ?? look.radius + ring.gap);
  context.strokeStyle = look.ring?.colour ?? palette.focus;
  context.lineWidth = look.ring?.line ?? 2;
  context.setLineDash(look.ring ? [] : [2, 3]);
  context.stroke();
  context.setLineDash([]);
}
