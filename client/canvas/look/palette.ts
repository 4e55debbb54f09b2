import type { Layer } from "../../../graph-seed/ontology/layers.ts";

export type Theme = "light" | "dark";

/** The colours of one theme. A canvas cannot read the page's variables cheaply, so they stand here too. */
export type Palette = {
  readonly canvas: string;
  readonly land: string;
  readonly landLine: string;
  readonly raised: string;
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly ink4: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly focus: string;
} & Readonly<Record<Layer, string>>;

/** The same colours as client/styles/tokens.css; a test holds the two together. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    canvas: "#f7f7f5",
    land: "#efeeea",
    landLine: "#dcdad3",
    raised: "#ffffff",
    paper: "#ffffff",
    ink: "#17191c",
    ink2: "#4c5157",
    ink3: "#666b71",
    ink4: "#a6a9ad",
    accent: "#17191c",
    onAccent: "#ffffff",
    focus: "#1d4ed8",
    precursors: "#c46406",
    drugs: "#a400d5",
    arms: "#606974",
    money: "#18a57b",
    violence: "#77101f",
    cooperation: "#0c295b",
  },
  dark: {
    canvas: "#0e1116",
    land: "#171b21",
    landLine: "#262c34",
    raised: "#1b2026",
    paper: "#14171b",
    ink: "#eceef0",
    ink2: "#b4bac1",
    ink3: "#8d949c",
    ink4: "#565d66",
    accent: "#eceef0",
    onAccent: "#14171b",
    focus: "#8ab4ff",
    precursors: "#fcc74b",
    drugs: "#bb37dc",
    arms: "#848e96",
    money: "#46fdcd",
    violence: "#db3554",
    cooperation: "#c2cff2",
  },
};

/** The colour of a layer; what lies in none is neutral. */
export function layerColour(palette: Palette, layer: Layer | null): string {
  return layer === null ? palette.ink3 : palette[layer];
}

/** One colour laid thinly on another, as a colour of its own: painting it costs less than opacity. */
export function laidOn(ground: string, colour: string, opacity: number): string {
  const [below, above] = [channelsOf(ground), channelsOf(colour)];
  const mixed = above.map((value, index) => {
    const under = below[index] ?? value;
    return Math.round(under + (value - under) * opacity);
  });
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channelsOf(hex: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}
