import type { PhasePoint } from "../../../charts/phase-twin.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import type { RestCurve } from "../../../session/learn/task.ts";
import { figureText } from "../model/amount-text.ts";

type Named = { readonly name: string; readonly unit: string; readonly isTold: boolean };

/** What the curve shows, in words; where it rests only once that is told. */
export function restSentence(curve: RestCurve, { name, unit, isTold }: Named): string {
  const { at, change } = curve;
  const reaches = sayLearn("lessons.rest-sentence", {
    name,
    unit,
    from: figureText(at[0] ?? 0),
    to: figureText(at.at(-1) ?? 0),
    low: figureText(Math.min(...change)),
    high: figureText(Math.max(...change)),
  });
  return isTold ? `${reaches} ${restCaption(curve)}` : reaches;
}

/** Where the stock rests, each with what it does there. */
export function restCaption({ points }: RestCurve): string {
  const told = points.map(({ at, stable }) =>
    sayLearn(stable ? "lessons.rest-stable" : "lessons.rest-tips", { at: figureText(at) }),
  );
  return sayLearn("lessons.rest-points", { points: told.join("; ") });
}

export function restPoints({ points }: RestCurve): PhasePoint[] {
  return points.map(({ at, stable }) => ({
    at,
    stable,
    told: sayLearn(stable ? "lessons.rest-stable-here" : "lessons.rest-tips-here"),
  }));
}
