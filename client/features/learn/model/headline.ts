import type { Model } from "../../../../contract/dynamics/model.ts";
import type { ModelRun } from "../../../../contract/dynamics/model-run.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { amountText, percentText, titleText } from "./amount-text.ts";
import { type Effect, isChanged } from "./effects.ts";
import { timeUnit } from "./time-words.ts";

/** So many effects are told; the charts tell the others. */
const told = 3;

/** What was changed and what follows, in one sentence. */
export function headline(model: Model, run: ModelRun, effects: readonly Effect[]): string {
  const basis = basisText(model, run);
  if (run.scenario.changes.length === 0) return restText(basis, effects);
  const what = changesText(model, run);
  const changes = basis ? sayLearn("learn.on-basis", { basis, what: uncapitalised(what) }) : what;
  const changed = effects.filter(isChanged);
  if (changed.length === 0) return sayLearn("learn.headline-none", { changes });
  const strongest = distinct(changed.toSorted((a, b) => size(b) - size(a))).slice(0, told);
  return sayLearn("learn.headline", {
    changes,
    effects: strongest.map((effect) => effectText(model, effect)).join(", "),
  });
}

function restText(basis: string | null, effects: readonly Effect[]): string {
  const isAtRest = effects.every(({ comparison: { base } }) => base.max - base.min < 1e-6);
  if (!basis) return sayLearn(isAtRest ? "learn.at-rest" : "learn.at-rest-grows");
  return sayLearn(isAtRest ? "learn.at-rest-on" : "learn.at-rest-grows-on", { basis });
}

/** What the base and the run both stand on, where that is not the model as it stands. */
function basisText({ parameters }: Model, { scenario }: ModelRun): string | null {
  const switches = new Set(parameters.flatMap(({ key, kind }) => (kind === "switch" ? [key] : [])));
  const { length } = Object.keys(scenario.base);
  const count = Object.keys(scenario.base).filter((key) => switches.has(key)).length;
  if (count > 0) {
    return sayLearn(count < length ? "learn.basis-both" : "learn.basis-cut", { count });
  }
  return length > 0 ? sayLearn("learn.basis-other") : null;
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function changesText(model: Model, { scenario }: ModelRun): string {
  const texts = scenario.changes.flatMap(({ key, value, from }) => {
    const parameter = model.parameters.find((one) => one.key === key);
    if (!parameter) return [];
    const to = amountText(model, parameter, value);
    return [`${titleText(parameter)} ${to} ${fromText(model, from)}`];
  });
  return texts.join(", ");
}

function fromText({ unit }: Model, from: number): string {
  return sayLearn("learn.from-time", { unit: timeUnit(unit), from: String(from) });
}

function effectText(model: Model, { variable, comparison: { percent }, lowestAt }: Effect): string {
  const name = titleText(variable).toLowerCase();
  const { total, min } = percent;
  const dips = min !== null && total !== null && min < 3 * total && min <= -1;
  const whole = sayLearn("learn.effect-total", { name, change: percentText(total ?? 0) });
  if (!dips) return whole;
  const [change, time] = [percentText(min), String(lowestAt)];
  const low = sayLearn("learn.effect-low", { change, unit: timeUnit(model.unit), time });
  return `${whole} (${low})`;
}

/** What moves as another does says nothing more. */
function distinct(effects: readonly Effect[]): readonly Effect[] {
  const totals = effects.map(({ comparison: { percent } }) => percentText(percent.total ?? 0));
  return effects.filter((_, at) => totals.indexOf(totals[at] ?? "") === at);
}

function size({ comparison: { percent } }: Effect): number {
  return Math.max(Math.abs(percent.total ?? 0), Math.abs(percent.min ?? 0));
}
