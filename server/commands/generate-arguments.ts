import { parseArgs } from "node:util";

import * as z from "zod";

import { fewestNodes, type Wanted } from "../../graph-seed/generate/cast.ts";
import { UsageError } from "./terminal.ts";

const usage =
  "npm run generate -- --nodes N --edges M [--bare] [--seed S] --out FILE (as npm run generate -- --nodes 10000 --edges 50000 --out made.jsonl)";

const most = 100_000_000;

const Arguments = z.object({
  nodes: whole("--nodes", fewestNodes, most),
  edges: whole("--edges", 0, most),
  seed: whole("--seed", 0, 2 ** 31 - 1).default(1),
  bare: z.boolean().default(false),
  out: z.string({ error: "--out names the file to write" }).min(1),
});

export type GenerateArguments = { readonly wanted: Wanted; readonly out: string };

/** @throws UsageError that says what is wrong, all of it, and how the command is called */
export function readGenerateArguments(args: string[]): GenerateArguments {
  const parsed = Arguments.safeParse(split(args));
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ message }) => `${message}.`);
    throw new UsageError([...faults, `It is called so: ${usage}`].join("\n"));
  }
  const { out, ...wanted } = parsed.data;
  return { wanted, out };
}

function whole(name: string, least: number, greatest: number) {
  const error = `${name} is a whole number from ${least} to ${greatest}`;
  return z
    .string({ error })
    .regex(/^\d{1,10}$/, { error })
    .transform(Number)
    .pipe(z.int().min(least, { error }).max(greatest, { error }));
}

function split(args: string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args,
      options: { nodes: text, edges: text, seed: text, out: text, bare: { type: "boolean" } },
    }).values;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${why}\nIt is called so: ${usage}`, { cause });
  }
}
