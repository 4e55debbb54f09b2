import type { Core } from "cytoscape";

import type { Drawing } from "../drawing.ts";
import type { Labels } from "../labels/place-labels.ts";
import { palettes, type Theme } from "../look/palette.ts";
import { farScene, type FarScene } from "../paint/far-scene.ts";
import { type Frame, visiblePart } from "../paint/frame.ts";
import { type NamedThing, paintPicture } from "../paint/paint-picture.ts";
import type { Surface } from "../renderer-door.ts";
import type { SceneModel } from "../scene.ts";
import type { Picture } from "./picture.ts";
import type { StageState } from "./stage-state.ts";

type Room = {
  readonly cy: Core;
  readonly font: string;
  readonly state: StageState;
  readonly picture: Picture;
};

/** Paints one frame after another of a picture that changes between them. */
export function frameShower({ cy, font, state, picture }: Room): (surface: Surface) => void {
  const farOf = rememberFar();
  const namedIn = rememberNamed();
  return ({ context, width, height, pixelRatio, box }) => {
    const palette = palettes[state.theme];
    const [zoom, pan, drawing] = [cy.zoom(), cy.pan(), picture.at(cy.zoom())];
    const frame: Frame = { context, palette, font, zoom, pan, width, height, pixelRatio };
    paintPicture(frame, {
      drawing,
      named: namedIn(drawing.scene, picture.labels()),
      near: picture.nearPart(visiblePart(frame), zoom),
      far: () => farOf(drawing, state.theme),
      pointed: state.pointed,
      focused: state.focused,
      box,
    });
  };
}

/** The numbers of a scene are made once, and serve at any zoom until it or the theme is another. */
function rememberFar(): (drawing: Drawing, theme: Theme) => FarScene {
  let known: { readonly scene: SceneModel; readonly theme: Theme; readonly far: FarScene } | null =
    null;
  return (drawing, theme) => {
    if (known?.scene !== drawing.scene || known.theme !== theme) {
      known = { scene: drawing.scene, theme, far: farScene(drawing, palettes[theme]) };
    }
    return known.far;
  };
}

/** The same few names serve many frames; looking them up anew for each would cost more than them. */
function rememberNamed(): (scene: SceneModel, labels: Labels) => readonly NamedThing[] {
  let known: { readonly scene: SceneModel; readonly labels: Labels } | null = null;
  let named: readonly NamedThing[] = [];
  return (scene, labels) => {
    if (known?.scene === scene && known.labels === labels) return named;
    known = { scene, labels };
    named = scene.nodes.flatMap((node) => {
      const label = labels.get(node.id);
      return label ? [{ node, label }] : [];
    });
    return named;
  };
}
