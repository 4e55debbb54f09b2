import { pathToFileURL } from "node:url";

import * as z from "zod";

import type { Program } from "../../contract/dynamics/run-model.ts";

const Compiled = z.object({ default: z.custom<() => Promise<Program>>(isFunction) });

/** The program that a compiled file makes. It holds the state of a run: each caller loads its own. */
export async function loadProgram(file: string): Promise<Program> {
  const compiled: unknown = await import(pathToFileURL(file).href);
  return Compiled.parse(compiled).default();
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}
