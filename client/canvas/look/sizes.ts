/** Lengths of the look, in canvas units: a unit is a pixel at zoom 1. */
export const thing = { radius: 16, icon: 17, line: 1.3, dash: [3, 3], corner: 6 } as const;
/** How far a thing of each shape reaches from its middle. */
export const reach = {
  disc: { x: 16, y: 16 },
  square: { x: 16, y: 16 },
  stock: { x: 56, y: 24 },
  valve: { x: 13, y: 11 },
  spot: { x: 10, y: 10 },
} as const;
/** The picture of a variable's layer. */
export const variable = { icon: 13, iconAt: 43, nameAt: 7, corner: 3, line: 1.6 } as const;
export const ring = { gap: 5, line: 2 } as const;
export const badge = { radius: 7.5, offset: 0.78, line: 2, text: 9.5, weight: 650 } as const;
export const relation = {
  line: 1.3,
  picked: 2.4,
  dash: [5, 4],
  head: 7,
  headHalf: 3.8,
  fan: 9,
} as const;
/** The walls of a pipe, what is left between them, and its head. */
export const pipe = { line: 9, picked: 12, wall: 1.4, head: 12, headHalf: 9 } as const;
/** Signs and bars of a model's lines, as far from the head and as far aside. */
export const act = {
  text: 15,
  weight: 700,
  back: 15,
  aside: 10,
  bars: 26,
  barGap: 5,
  bar: 8,
} as const;
export const current = {
  core: 1.8,
  corePicked: 2.6,
  dash: [7, 5],
  widerWhenPicked: 8,
  beadGap: 32,
  headLength: 13,
  headHalf: 9,
} as const;
export const pill = {
  height: 28,
  icon: 15,
  sides: 46,
  iconAt: 17,
  textAt: 31,
  line: 1.4,
  picked: 2.4,
} as const;
export const mark = { radius: 8, line: 1.3, text: 12.5, weight: 700 } as const;
export const land = { corner: 22, nameX: 18, nameTop: 27, nameBottom: 18 } as const;
export const border = { line: 1, dash: [1, 5] } as const;
export const label = {
  size: 12.5,
  weight: 520,
  strong: 620,
  lead: 14.5,
  gap: 4,
  halo: 4,
} as const;

/** Text is never smaller than this on screen, in pixels. */
export const smallestText = 11;
/** Nor larger than this, however near one looks. */
export const largestText = 16;
/** What is not the point is drawn this faintly. */
export const dimmed = 0.22;

/** From here on out the picture simplifies. */
export const far = { zoom: 0.4, things: 800 } as const;
