import type { Model, Parameter, Variable } from "../../contract/dynamics/model.ts";
import { constantOf, type Definition, ModelTextError, readDefinitions } from "./definition.ts";
import { idsIn } from "./expression.ts";

/** A model as its text states it; links and loops are read off a run of it. */
export type StatedModel = Omit<Model, "links" | "loops" | "reads" | "presented">;
export type ModelText = StatedModel & { readonly definitions: readonly Definition[] };

/**
 * Reads a model's text. Every constant that can be changed says so in its comment: "Key: ib.
 * Source: …", with its range in brackets after the unit; a switch is one whose name begins with sw_.
 * @throws ModelTextError that names the definition and its line
 */
export function readModel(name: string, text: string): ModelText {
  const definitions = readDefinitions(text);
  const rates = new Set(definitions.flatMap(ratesOf));
  return {
    name,
    unit: /FINAL TIME[^|]*~\s*Week/.test(text) ? "week" : "month",
    until: finalTime(text),
    parameters: definitions.filter(isParameter).map(toParameter),
    constants: Object.fromEntries(definitions.flatMap(fixedConstant)),
    solved: definitions.filter(isSolved).map(({ id }) => id),
    variables: definitions
      .filter((one) => constantOf(one) === null)
      .map((one) => toVariable(one, rates)),
    definitions,
  };
}

function finalTime(text: string): number {
  const [, stated] = /FINAL TIME\s*=\s*(\d+)/.exec(text) ?? [];
  if (stated === undefined) throw new ModelTextError("FINAL TIME is not stated.");
  return Number(stated);
}

function isSwitch({ id }: Definition): boolean {
  return id.startsWith("sw_");
}

function isParameter(definition: Definition): boolean {
  return isSwitch(definition) || definition.comment.includes("Key: ");
}

function isSolved({ comment }: Definition): boolean {
  return comment.endsWith("Solved: rest.");
}

function fixedConstant(definition: Definition): [string, number][] {
  const value = constantOf(definition);
  if (value === null || isParameter(definition)) return [];
  return [[definition.id, value]];
}

const told = /^(?<text>.*?)\s*Key: (?<key>\w+)(?<start>, at the start)?\. Source: (?<source>.*)$/s;

function toParameter(definition: Definition): Parameter {
  const base = constantOf(definition);
  if (base === null) throw faulty(definition, "is changed, and so has to be a number.");
  const { id: variable, name, unit } = definition;
  return { variable, name, unit, base, ...toRange(definition), ...toldOf(definition) };
}

function toldOf(definition: Definition): Pick<Parameter, "key" | "text" | "source" | "kind"> {
  const { id, comment } = definition;
  if (isSwitch(definition)) return { key: id, text: comment, source: "assumption", kind: "switch" };
  const groups = told.exec(comment)?.groups;
  if (groups === undefined) throw faulty(definition, 'has to say "Key: …. Source: …".');
  const { text = "", key = "", source = "", start } = groups;
  const kind = start === undefined ? "value" : "start";
  return { key, text, source: source.replace(/\.$/, ""), kind };
}

function toRange(definition: Definition): { least: number; most: number | null } {
  const [least, most] = (definition.range ?? "").split(",");
  const bounds = { least: Number(least), most: most === "?" ? null : Number(most) };
  const isRange = definition.range !== null && !Number.isNaN(bounds.least + (bounds.most ?? 0));
  if (!isRange) throw faulty(definition, "has to state its range as [least,most] after its unit.");
  return bounds;
}

function toVariable(definition: Definition, rates: ReadonlySet<string>): Variable {
  const { id, name, unit, comment: text } = definition;
  return { id, name, unit, text, kind: kindOf(definition, rates) };
}

function kindOf({ id, expression }: Definition, rates: ReadonlySet<string>): Variable["kind"] {
  if (expression.kind === "function-call") {
    if (expression.fnId === "_INTEG") return "stock";
    if (expression.fnId === "_INITIAL") return "fixed";
  }
  return rates.has(id) ? "flow" : "auxiliary";
}

function ratesOf({ expression }: Definition): string[] {
  if (expression.kind !== "function-call" || expression.fnId !== "_INTEG") return [];
  const [rate] = expression.args;
  return rate === undefined ? [] : idsIn(rate);
}

function faulty({ name, line }: Definition, what: string): ModelTextError {
  return new ModelTextError(`Line ${line}: ${name} ${what}`);
}
