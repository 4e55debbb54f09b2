import { type Params } from "../../engine/graph.ts";
import { caseEnds } from "./case-ends.ts";
import { type Definition, definitionsIn } from "./expressions.ts";
import { type Script } from "./script.ts";

/** The least and the greatest that a number may be. */
export type Interval = { readonly least: number; readonly greatest: number };

/** A text with its parameters, and what has been found out of its names: null where nothing can be. */
export type Known = {
  readonly script: Script;
  readonly params: Params;
  /** Of each CASE the place of its END. */
  readonly caseEnds: ReadonlyMap<number, number>;
  readonly definitions: ReadonlyMap<string, readonly Definition[]>;
  readonly intervals: Map<string, Interval | null>;
  readonly sizes: Map<string, number | null>;
  readonly texts: Map<string, readonly string[] | null>;
};

export function toKnown(script: Script, params: Params): Known {
  const ends = caseEnds(script);
  return {
    script,
    params,
    caseEnds: ends,
    definitions: definitionsIn(script, ends),
    intervals: new Map(),
    sizes: new Map(),
    texts: new Map(),
  };
}

/** What a name comes to, found once; a definition that leads back to itself says nothing. */
export function foundOnce<Value>(
  found: Map<string, Value | null>,
  name: string,
  find: () => Value | null,
): Value | null {
  const before = found.get(name);
  if (before !== undefined) return before;
  found.set(name, null);
  const value = find();
  found.set(name, value);
  return value;
}
