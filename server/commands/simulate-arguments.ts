import { parseArgs } from "node:util";

import type { Amount, Change, Scenario } from "../../contract/dynamics/scenario.ts";
import { UsageError } from "./terminal.ts";

export const simulateUsage =
  "npm run --silent simulate -- --model NAME [--base KEY=VALUE …] [--change KEY=VALUE@FROM[-TO] …] [--until N] [--json], or --list";

/** What was asked for; the model decides whether its keys and values are any. */
export type SimulateArguments =
  | { readonly list: true; readonly json: boolean }
  | {
      readonly list: false;
      readonly json: boolean;
      readonly model: string;
      readonly scenario: Scenario;
      readonly until: number | null;
    };

/** @throws UsageError that says which part cannot be read, and how the command is called */
export function readSimulateArguments(args: string[]): SimulateArguments {
  const { list, json, base, change, ...once } = split(args);
  if (list) return { list, json };
  const model = onlyOne("--model", once.model);
  if (!model) throw misused("--model names the model; --list shows them");
  const until = onlyOne("--until", once.until);
  return {
    list,
    json,
    model,
    scenario: { base: readBases(base), changes: change.map(readChange) },
    until: until === undefined ? null : readUntil(until),
  };
}

const setting = /^(?<key>[A-Za-z]\w*)=(?<value>[^@]+)$/;
const settingAt = /^(?<key>[A-Za-z]\w*)=(?<value>[^@]+)@(?<from>\d+)(?:-(?<to>\d+))?$/;

/** Of two values it could only be guessed which is meant. */
function onlyOne(option: string, texts: readonly string[]): string | undefined {
  if (texts.length > 1) throw misused(`${option} is given more than once: ${texts.join(", ")}`);
  return texts[0];
}

function readBases(texts: readonly string[]): Scenario["base"] {
  const base = new Map<string, Amount>();
  for (const [key, value] of texts.map(readBase)) {
    if (base.has(key)) throw misused(`--base gives ${key} more than once`);
    base.set(key, value);
  }
  return Object.fromEntries(base);
}

function readBase(text: string): [string, Amount] {
  const groups = setting.exec(text)?.groups;
  const value = toAmount(groups?.["value"]);
  if (groups === undefined || value === null) {
    throw misused(`--base "${text}" is not read; it is written as --base fee=0.12`);
  }
  return [groups["key"] ?? "", value];
}

function readChange(text: string): Change {
  const groups = settingAt.exec(text)?.groups;
  const value = toAmount(groups?.["value"]);
  if (groups === undefined || value === null) {
    throw misused(
      `--change "${text}" is not read; it is written as --change ib=0.3@6, or s=0.4@6-24`,
    );
  }
  const { key = "", from, to } = groups;
  return { key, value, from: Number(from), to: to === undefined ? null : Number(to) };
}

function toAmount(text: string | undefined): Amount | null {
  if (text === "never") return text;
  const isNumber = text !== undefined && /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text);
  return isNumber ? Number(text) : null;
}

/** Longer than any class runs, and short enough to answer at once. */
const longest = 12_000;

function readUntil(text: string): number {
  const until = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (until >= 1 && until <= longest) return until;
  throw misused(`--until is a whole number from 1 to ${longest}, in the unit of the model`);
}

function split(args: string[]) {
  const texts = { type: "string", multiple: true, default: [] as string[] } as const;
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({
      args,
      options: { model: texts, base: texts, change: texts, until: texts, json: flag, list: flag },
    }).values;
  } catch (cause) {
    throw misused(cause instanceof Error ? faultOfOptions(cause.message) : String(cause));
  }
}

/** In our words where a value is missing or begins with a dash, else in the first of Node's. */
function faultOfOptions(text: string): string {
  const lacks = /^Option '(?<option>--\w+).*' argument/.exec(text)?.groups?.["option"];
  return lacks === undefined ? text.replace(/\.?(\n.*)?$/s, "") : `${lacks} lacks its value`;
}

function misused(what: string): UsageError {
  return new UsageError(`${what}.\nIt is called so: ${simulateUsage}`);
}
