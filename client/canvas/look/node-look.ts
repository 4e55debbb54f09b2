import type { Emphasis, SceneNode, Shape } from "../scene.ts";
import { layerColour, type Palette } from "./palette.ts";
import { dimmed, reach, ring, thing, variable } from "./sizes.ts";

export type NodeLook = {
  readonly shape: Shape;
  readonly radius: number;
  readonly fill: string;
  readonly line: string;
  readonly lineWidth: number;
  readonly dash: readonly number[];
  readonly icon: string;
  readonly iconColour: string;
  readonly label: string;
  readonly ring: { readonly radius: number; readonly line: number; readonly colour: string } | null;
  readonly opacity: number;
};

/** Ink on paper, a variable in the colour of its layer; a criminal group is paper on ink; what does not exist yet has a broken outline. */
export function nodeLook(
  node: Pick<SceneNode, "kind" | "shape" | "layer" | "standing" | "icon" | "emphasis">,
  palette: Palette,
): NodeLook {
  const inked = node.kind === "CriminalGroup";
  const radius = reach[node.shape].x;
  return {
    shape: node.shape,
    radius,
    fill: inked ? palette.ink : palette.raised,
    line: node.layer ? layerColour(palette, node.layer) : palette.ink,
    lineWidth: node.layer === undefined ? thing.line : variable.line,
    dash: node.standing === "proposed" ? thing.dash : [],
    icon: node.icon,
    iconColour: inked ? palette.paper : palette.ink,
    label: palette.ink,
    ring: isRinged(node.emphasis)
      ? { radius: radius + ring.gap, line: ring.line, colour: palette.focus }
      : null,
    opacity: opacityOf(node.emphasis),
  };
}

export function isRinged(emphasis: Emphasis): boolean {
  return emphasis === "picked" || emphasis === "end";
}

/** Whether it belongs to the path in view: its name and its words come before others. */
export function isOnPath(emphasis: Emphasis): boolean {
  return emphasis === "lit" || emphasis === "end";
}

/** Whether a line is drawn in full and says what it says. */
export function isStrong(emphasis: Emphasis): boolean {
  return emphasis === "picked" || emphasis === "lit";
}

export function opacityOf(emphasis: Emphasis): number {
  return emphasis === "dimmed" ? dimmed : 1;
}
