import { sayFigures } from "../../../messages/say-figures.ts";
import { figureWords } from "../figure-words.ts";
import { numbersOf } from "./extent.ts";
import { inDigits, isContradicted } from "./figure-labels.ts";
import type { Series } from "./points.ts";

/** A series in a sentence: how many figures, from where to where, and how many are contradicted. */
export function summaryOf({ unit, points }: Series): string {
  const [only] = points;
  const against = points.filter(isContradicted).length;
  const said =
    only && points.length === 1
      ? sayFigures("figures.summary-one", { figure: figureWords(only.figure) })
      : sayFigures("figures.summary", {
          count: points.length,
          texts: textsIn(points),
          ...reachOf(points),
          unit,
        });
  return against > 0 ? `${said} ${sayFigures("figures.against", { count: against })}` : said;
}

function textsIn(points: Series["points"]): number {
  const documents = points.flatMap(({ claim }) => claim.evidence.map(({ document }) => document));
  return new Set(documents).size;
}

function reachOf(points: Series["points"]): { readonly low: string; readonly high: string } {
  const numbers = points.flatMap(({ extent }) => numbersOf(extent));
  return { low: inDigits(Math.min(...numbers)), high: inDigits(Math.max(...numbers)) };
}
