import { maxIndex } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";

import { tickWords } from "../number-words.ts";
import { type ChartLine, guessStartOf, lastTimeOf, type Picture } from "../picture.ts";
import { axisWords } from "../time-words.ts";
import type { Box, Point, Track } from "./box.ts";
import { type Domain, domainOf } from "./domain.ts";
import { noteOf } from "./note.ts";
import { type Label, placeLabels, type Wanted } from "./place-labels.ts";
import { type PlacedMark, placeMarks } from "./place-marks.ts";
import { spanOf } from "./span.ts";
import { lineHeight, textWidth } from "./text-width.ts";
import { timeTicks } from "./time-ticks.ts";

type Size = { readonly width: number; readonly height: number };
type Tick = { readonly at: number; readonly text: string };
type DrawnLine = ChartLine & { readonly d: string; readonly track: Track };

export type ChartLayout = Size & {
  /** Where the lines lie. */
  readonly plot: Box;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** How far what is shown reaches, without the room for a guess: values are told as finely. */
  readonly span: number;
  readonly last: number;
  readonly valueTicks: readonly Tick[];
  readonly timeTicks: readonly Tick[];
  readonly marks: readonly PlacedMark[];
  readonly lines: readonly DrawnLine[];
  readonly band: string | null;
  readonly labels: readonly Label[];
  /** What is said of the lowest point. */
  readonly note: Label | null;
};

type Wish = Size & {
  /** Whether a guess is drawn on it, or was. */
  readonly isSketched: boolean;
  /** The values to lay it out for, where they must not follow what is drawn. */
  readonly domain?: Domain | null;
};

const ticksWanted = 4;
const bandKey = "band";

/** Where all of a chart lies, in pixels. */
export function layOutChart(picture: Picture, wish: Wish): ChartLayout {
  const { width, height, isSketched } = wish;
  const last = lastTimeOf(picture);
  const y = axisOf(wish.domain ?? domainOf(picture, isSketched));
  const span = spanOf(axisOf(domainOf(picture, false)));
  const ticks = y.ticks(ticksWanted);
  const words = tickWords(ticks, picture.unit);
  const left = Math.max(...words.map(textWidth)) + 8;
  const x = scaleLinear([0, last], [left, width - 2]);
  const marks = placeMarks(picture.marks ?? [], x, { left, right: width });
  const rows = Math.max(0, ...marks.map(({ row }) => row + 1));
  const plot = {
    left,
    right: width - 2,
    top: 8 + rows * lineHeight,
    bottom: height - lineHeight - 8,
  };
  y.range([plot.bottom, plot.top]);
  const lines = picture.lines.map((one) => drawn(one, { x, y, picture }));
  return {
    width,
    height,
    plot,
    x,
    y,
    span,
    last,
    marks,
    lines,
    valueTicks: ticks.map((at, index) => ({ at, text: words[index] ?? "" })),
    timeTicks: timeTicks(last, picture.timeUnit, plot.right - plot.left).map((at) => ({
      at,
      text: axisWords(at, picture.timeUnit),
    })),
    band: bandPath(picture, { x, y }),
    ...labelsOf(picture, { x, y, span, lines, plot }),
  };
}

function axisOf(domain: Domain): ScaleLinear<number, number> {
  return scaleLinear(domain, [0, 1]).nice(ticksWanted);
}

type Scales = Pick<ChartLayout, "x" | "y">;

function drawn(one: ChartLine, { x, y, picture }: Scales & { readonly picture: Picture }) {
  const from = one.look === "guess" ? guessStartOf(picture) : 0;
  const track = one.values.map((value, time): Point => [x(time), y(value)]).slice(from);
  const path = line<Point>().defined(([, at]) => Number.isFinite(at));
  return { ...one, track, d: path(track) ?? "" };
}

function bandPath({ band }: Picture, { x, y }: Scales): string | null {
  if (band === undefined) return null;
  const path = area<number>()
    .x((_, time) => x(time))
    .y0((low) => y(low))
    .y1((_, time) => y(band.high[time] ?? Number.NaN))
    .defined((low, time) => Number.isFinite(low) && Number.isFinite(band.high[time]));
  return path(band.low);
}

type Drawing = Scales & Pick<ChartLayout, "span" | "lines" | "plot">;

const order = ["changed", "guess", "base", "faint"] as const;

/** The names at the ends of the lines, then the note, which gives way to them. */
function labelsOf(picture: Picture, { x, y, span, lines, plot }: Drawing) {
  const tracks = lines.map(({ track }) => track);
  const ends = lines
    .toSorted((one, other) => order.indexOf(one.look) - order.indexOf(other.look))
    .flatMap(({ key, label, track }) => endOf(key, label, track));
  const ground = { frame: plot, tracks };
  const labels = placeLabels([...ends, ...bandName(picture, { x, y })], ground);
  const [note = null] = placeLabels(noteOf(picture, lines, span), ground, labels);
  return { labels, note };
}

function endOf(key: string, text: string, own: Track): Wanted[] {
  const at = own.findLast(([, y]) => Number.isFinite(y));
  return at === undefined || text === "" ? [] : [{ key, text, at, own, sides: ["before"] }];
}

/** A band has its name under it where it is widest. */
function bandName({ band }: Picture, { x, y }: Scales): Wanted[] {
  if (band === undefined) return [];
  const { label, low, high } = band;
  const own = low.map((value, time): Point => [x(time), y(value)]);
  const widest = maxIndex(low, (value, time) => (high[time] ?? value) - value);
  const at = own[widest];
  return at === undefined
    ? []
    : [{ key: bandKey, text: label, at, own, sides: ["after", "before"] }];
}
