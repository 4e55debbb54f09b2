import type { Layer } from "../../../graph-seed/ontology/layers.ts";
import type { SceneCurrent, SceneEdge } from "../scene.ts";
import { isStrong, opacityOf } from "./node-look.ts";
import { layerColour, type Palette } from "./palette.ts";
import { current, pill, pipe, relation } from "./sizes.ts";

export type EdgeLook = {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly head: boolean;
  readonly mark: boolean;
  readonly opacity: number;
};

/** The colour of its layer; dashes when it is not plainly stated; a head unless it is symmetric. */
export function edgeLook(edge: SceneEdge, palette: Palette): EdgeLook {
  const widths = edge.acts?.line === "pipe" ? pipe : relation;
  return {
    colour: layerColour(palette, edge.layer),
    width: isStrong(edge.emphasis) ? widths.picked : widths.line,
    dash: edge.hedged ? relation.dash : [],
    head: !edge.symmetric,
    mark: edge.contested,
    opacity: opacityOf(edge.emphasis),
  };
}

/** The bead of a layer, so that a current reads without its colour. Only flows' layers have one. */
export type Bead = "ring" | "chevron" | "triangle" | "double-chevron";

export type CurrentLook = {
  readonly colour: string;
  readonly bed: { readonly width: number; readonly opacity: number };
  readonly core: number;
  /** Of the core where it is hedged. */
  readonly dash: readonly number[];
  readonly bead: Bead;
  readonly pillLine: number;
  readonly icon: string;
  readonly opacity: number;
};

const beads: Readonly<Record<string, Bead>> = {
  precursors: "ring",
  drugs: "chevron",
  arms: "triangle",
  money: "double-chevron",
};

const icons: Readonly<Record<string, string>> = {
  precursors: "flask-conical",
  drugs: "pill",
  arms: "crosshair",
  money: "banknote",
  violence: "activity",
  cooperation: "landmark",
};

/** The picture of a layer, so that it reads without its colour. */
export function layerIcon(layer: Layer | null): string {
  return icons[layer ?? ""] ?? "waves";
}

/** A translucent bed as wide as its weight, a core line, beads that point downstream. */
export function currentLook(flow: SceneCurrent, palette: Palette): CurrentLook {
  return {
    ...(isStrong(flow.emphasis) ? pickedWidths(flow) : plainWidths(flow)),
    colour: layerColour(palette, flow.layer),
    dash: current.dash,
    bead: beads[flow.layer ?? ""] ?? "chevron",
    icon: layerIcon(flow.layer),
    opacity: opacityOf(flow.emphasis),
  };
}

type Widths = Pick<CurrentLook, "bed" | "core" | "pillLine">;

function plainWidths({ weight }: SceneCurrent): Widths {
  return { bed: { width: weight, opacity: 0.15 }, core: current.core, pillLine: pill.line };
}

function pickedWidths({ weight }: SceneCurrent): Widths {
  return {
    bed: { width: weight + current.widerWhenPicked, opacity: 0.3 },
    core: current.corePicked,
    pillLine: pill.picked,
  };
}
