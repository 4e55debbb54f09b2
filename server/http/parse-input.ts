import type * as z from "zod";

import type { Fault } from "../../contract/problem.ts";
import { Refusal } from "./refusal.ts";

const mostFaults = 20;

/** Parses what a caller sent. @throws Refusal that lists each fault with the key it lies in */
export function parseInput<Input extends z.ZodType>(
  schema: Input,
  sent: unknown,
  under: readonly string[] = [],
): z.output<Input> {
  const parsed = schema.safeParse(sent);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.flatMap((issue) => toFaults(issue, under));
  const shown = faults.slice(0, mostFaults);
  throw new Refusal("invalid-request", shown.map(aloud).join("; "), { faults: shown });
}

function toFaults(issue: z.core.$ZodIssue, under: readonly string[]): Fault[] {
  const path = [...under, ...issue.path.map(String)];
  if (issue.code !== "unrecognized_keys") {
    return [{ path: path.join("."), message: issue.message }];
  }
  return issue.keys.map((key) => {
    const where = [...path, key.slice(0, 80)].join(".");
    return { path: where, message: "There is no such key here." };
  });
}

function aloud({ path, message }: Fault): string {
  return path === "" ? message : `${path}: ${message}`;
}
