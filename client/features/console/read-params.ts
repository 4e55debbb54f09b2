import { sayConsole } from "../../messages/say-console.ts";
import type { Fault } from "./fault.ts";

/** Parameters as they are written: what they stand for, or what is wrong with them. */
export type ReadParams =
  | { readonly state: "read"; readonly params: Readonly<Record<string, unknown>> }
  | { readonly state: "wrong"; readonly fault: Fault };

/** Reads the JSON of parameters; nothing written is none. */
export function readParams(text: string): ReadParams {
  if (text.trim() === "") return { state: "read", params: {} };
  try {
    const params: unknown = JSON.parse(text);
    if (isRecord(params)) return { state: "read", params };
    return { state: "wrong", fault: { ...nowhere, message: sayConsole("console.params-record") } };
  } catch (error) {
    return { state: "wrong", fault: faultIn(text, error instanceof Error ? error.message : "") };
  }
}

const nowhere = { of: "params", remedy: null, position: null } as const;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Browsers say where JSON breaks, each in its own words: "at position 12", "line 2 column 3". */
function faultIn(text: string, said: string): Fault {
  const offset = offsetIn(text, said);
  const before = text.slice(0, offset).split("\n");
  const position = {
    line: before.length,
    column: (before.at(-1) ?? "").length + 1,
    offset,
    length: offset < text.length ? 1 : 0,
  };
  return {
    of: "params",
    message: sayConsole("console.params-wrong", { line: position.line, column: position.column }),
    remedy: sayConsole("console.params-remedy"),
    position,
  };
}

function offsetIn(text: string, said: string): number {
  const [, position] = /position (\d+)/.exec(said) ?? [];
  if (position !== undefined) return Math.min(Number(position), text.length);
  const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? [];
  if (line === undefined || column === undefined) return text.length;
  const lines = text.split("\n").slice(0, Number(line) - 1);
  return Math.min(
    lines.join("\n").length + Math.sign(lines.length) + Number(column) - 1,
    text.length,
  );
}
