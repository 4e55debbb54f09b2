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
  const { list, json, model, base, change, until } = split(args);
  if (list) return { list, json };
  if (model === undefined) throw misused("--model names the model; --list shows them");
  return {
    list,
    json,
    model,
    scenario: { base: Object.fromEntries(base.map(readBase)), changes: change.map(readChange) },
    until: until === undefined ? null : readUntil(until),
  };
}

const setting = /^(?<key>[A-Za-z]\w*)=(?<value>[^@]+)$/;
const settingAt = /^(?<key>[A-Za-z]\w*)=(?<value>[^@]+)@(?<from>\d+)(?:-(?<to>\d+))?$/;

function readBase(text: string): [string, Amount] {
  const groups = setting.exec(text)?.groups;
  const value = toAmount(groups?.["value"]);
  if (groups === undefined || value === null) {
    throw misused(`--base ${text} is not read; it is written as --base fee=0.12`);
  }
  return [groups["key"] ?? "", value];
}

function readChange(text: string): Change {
  const groups = settingAt.exec(text)?.groups;
  const value = toAmount(groups?.["value"]);
  if (groups === undefined || value === null) {
    throw misused(
      `--change ${text} is not read; it is written as --change ib=0.3@6, or s=0.4@6-24`,
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
  const text = { type: "string" } as const;
  const texts = { type: "string", multiple: true, default: [] as string[] } as const;
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({
      args,
      options: { model: text, base: texts, change: texts, until: text, json: flag, list: flag },
    }).values;
  } catch (cause) {
    throw misused(cause instanceof Error ? cause.message.replace(/\.$/, "") : String(cause));
  }
}

function misused(what: string): UsageError {
  return new UsageError(`${what}.\nIt is called so: ${simulateUsage}`);
}
