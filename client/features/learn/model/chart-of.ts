import type { ChartLine, Picture } from "../../../charts/picture.ts";
import type { Model } from "../../../../contract/dynamics/model.ts";
import type { ModelRun } from "../../../../contract/dynamics/model-run.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import type { SimulationAnswer } from "../../../session/learn/task.ts";
import { amountText, figureText, percentText, titleText, unitText } from "./amount-text.ts";
import type { Effect } from "./effects.ts";

/** Pixels: low enough for two rows above the picture. */
const chartHeight = 112;

type Drawn = {
  readonly model: Model;
  readonly run: ModelRun;
  readonly answer: SimulationAnswer;
  readonly effect: Effect;
};

/** The chart of one variable: base beside changed, the changes marked, and a sentence. */
export function chartOf({ model, run, answer, effect }: Drawn): ChartOfRun {
  const { id } = effect.variable;
  const [base = [], changed = []] = [answer.base[id], answer.changed[id]];
  const band = answer.bands[id];
  const layer = model.presented.layers[id];
  const isPlain = run.scenario.changes.length === 0;
  const lines: readonly ChartLine[] = isPlain
    ? [{ key: "base", label: sayLearn("learn.line-base"), values: base, look: "changed", layer }]
    : [
        { key: "base", label: sayLearn("learn.line-base"), values: base, look: "base" },
        {
          key: "changed",
          label: sayLearn("learn.line-changed"),
          values: changed,
          look: "changed",
          layer,
        },
      ];
  return {
    key: id,
    title: titleText(effect.variable),
    unit: unitText(effect.variable),
    timeUnit: model.unit,
    sentence: isPlain ? plainSentence(effect, base) : sentenceOf(effect),
    lines,
    height: chartHeight,
    marks: marksOf(model, run),
    ...(band && hasWidth(band) && { band: { ...band, label: sayLearn("learn.band") } }),
  };
}

export type ChartOfRun = Picture & { readonly key: string; readonly height: number };

function sentenceOf({ variable, comparison: { base, changed, percent } }: Effect): string {
  return sayLearn("learn.sentence", {
    name: titleText(variable),
    base: figureText(base.final),
    end: figureText(changed.final),
    change: percentText(percent.total ?? 0),
  });
}

function plainSentence({ variable }: Effect, values: readonly number[]): string {
  return sayLearn("learn.sentence-plain", {
    name: titleText(variable),
    start: figureText(values[0] ?? 0),
    end: figureText(values.at(-1) ?? 0),
  });
}

function marksOf(model: Model, { scenario }: ModelRun): Picture["marks"] {
  return scenario.changes.map(({ key, value, from }) => {
    const parameter = model.parameters.find((one) => one.key === key);
    return { at: from, label: parameter ? amountText(model, parameter, value) : key };
  });
}

/** Where nothing is assumed, no run differs from another. */
function hasWidth({ low, high }: { low: readonly number[]; high: readonly number[] }): boolean {
  return high.some((value, time) => value - (low[time] ?? value) > 1e-9 * Math.abs(value));
}
