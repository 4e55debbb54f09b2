/** Lengths of the look, in canvas units: a unit is a pixel at zoom 1. */
export const thing = { radius: 16, icon: 17, line: 1.3, dash: [3, 3], corner: 6 } as const;
/** How far a thing of each shape reaches from its middle. */
export const reach = {
  disc: { x: 16, y: 16 },
  square: { x: 16, y: 16 },
  stock: { x: 60, y: 24 },
  valve: { x: 13, y: 11 },
  spot: { x: 10, y: 10 },
} as const;
/** The picture of a variable's layer. */
export const variable = { icon: 13, iconAt: 45, nameAt: 7, corner: 3, line: 1.6 } as const;
/**
 * A stock holds its name however far out: per scale of names its box reaches at least so far, and
 * past the scale its picture moves from beside the name to a corner.
 */
export const stock = { x: 36, y: 15, pad: 4, cornered: 1.15, icon: 9.5, disc: 7 } as const;
/** What stands for all that is outside a model: how far it reaches, and how far off its valve. */
export const cloud = { x: 15, y: 10, away: 48, line: 1.3 } as const;
export const ring = { gap: 5, line: 2 } as const;
export const badge = {
  radius: 7.5,
  offset: 0.78,
  line: 2,
  text: 9.5,
  weight: 650,
  /** The scale of names up to which a thing wears one. */
  most: 1.4,
} as const;
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
/** Signs and bars of a model's lines: how far back from the head they may be, and how far aside. */
export const act = {
  text: 15,
  weight: 700,
  half: 5,
  backs: [15, 24, 34],
  aside: 10,
  asideOfName: 0.72,
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
/** What a current carries more or less, far out where it has no pill. */
export const plate = { height: 18, sides: 12, line: 1.2 } as const;
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
