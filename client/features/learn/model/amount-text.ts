import type { Model, Parameter, Variable } from "../../../../contract/dynamics/model.ts";
import type { Amount } from "../../../../contract/dynamics/scenario.ts";
import { withMinus } from "../../../../contract/minus.ts";
import { sayLearn } from "../../../messages/say-learn.ts";

const figures = new Intl.NumberFormat("en", { maximumSignificantDigits: 4 });
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const hundredths = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat("en", {
  maximumFractionDigits: 1,
  signDisplay: "exceptZero",
});

/** A parameter's value as it is read: "30 %", "9 months", "never". */
export function amountText(model: Model, parameter: Parameter, value: Amount): string {
  if (value === "never") return sayLearn("learn.never");
  if (isShare(model, parameter)) return `${hundredths.format(value * 100)}\u202f%`;
  if (parameter.unit === "Month") return sayLearn("learn.months", { count: value });
  if (parameter.unit === "Week") return sayLearn("learn.weeks", { count: value });
  return figureText(value);
}

function isShare({ presented }: Model, { key }: Parameter): boolean {
  return presented.shares.includes(key);
}

/** A value of a variable, short; a very small one by a power of ten. */
export function figureText(value: number): string {
  if (value !== 0 && Math.abs(value) < 1e-4) return powerText(value);
  return withMinus(figures.format(value));
}

function powerText(value: number): string {
  const power = Math.floor(Math.log10(Math.abs(value)));
  const raised = String(-power).replaceAll(/\d/g, (digit) => superscripts[Number(digit)] ?? "");
  return `${withMinus(figures.format(value / 10 ** power))} × 10⁻${raised}`;
}

/** A difference in hundredths, with its sign: "−2.5 %". */
export function percentText(percent: number): string {
  const rounded = Math.abs(percent) < 0.05 ? 0 : percent;
  return `${withMinus(signed.format(rounded))}\u202f%`;
}

/** A unit of the model's text in words; one that is not known is told as it stands. */
export function unitText({ unit }: Pick<Variable, "unit">): string {
  switch (unit) {
    case "Index":
      return sayLearn("learn.index");
    case "Index/Month":
      return sayLearn("learn.index-a-month");
    case "Person":
      return sayLearn("learn.people");
    case "Person/Month":
      return sayLearn("learn.people-a-month");
    case "Person/Week":
      return sayLearn("learn.people-a-week");
    case "1/Month":
      return sayLearn("learn.a-month");
    case "Dmnl":
      return sayLearn("learn.part");
    default:
      return unit;
  }
}

/** A name of the model's text as the beginning of a line. */
export function titleText({ name }: { readonly name: string }): string {
  const plain = name.replaceAll("_", " ");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
