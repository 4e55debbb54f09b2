import { type Params } from "../../engine/graph.ts";
import { checkClauses } from "./check-clauses.ts";
import { checkDepth } from "./check-depth.ts";
import { checkNamesCalled } from "./check-names-called.ts";
import { checkParameters } from "./check-parameters.ts";
import { checkPaths } from "./check-paths.ts";
import { checkRanges } from "./check-ranges.ts";
import { checkRegexes } from "./check-regexes.ts";
import { checkShape } from "./check-shape.ts";
import { emit } from "./emit.ts";
import { encodeValues } from "./encode-values.ts";
import { toKnown } from "./known.ts";
import { lex } from "./lex.ts";
import { refuse, type Span } from "./refusal.ts";
import { toScript } from "./script.ts";
import { type Token } from "./token.ts";
import { wordsAsNames } from "./words-as-names.ts";

/** A reader's text that may run, and its parameters as the port takes them. */
export type Passed = {
  readonly cypher: string;
  readonly params: Params;
  /** Its names that an engine might take for keywords, from the first to the last. */
  readonly names: readonly Span[];
};

/**
 * Whether a reader's own text only reads, and ends in reasonable time as far as its words tell.
 * What runs is written anew from the words that were read.
 * @throws GateRefusal
 */
export function gate(text: string, params: Readonly<Record<string, unknown>>): Passed {
  checkShape(text);
  const tokens = withoutEnd(lex(text));
  if (tokens.length === 0) {
    refuse({
      code: "empty",
      message: "The text holds no statement.",
      remedy: "Write one, such as MATCH (n) RETURN n LIMIT 10.",
    });
  }
  const script = toScript(text, tokens);
  checkClauses(script);
  checkDepth(script);
  const implied = checkNamesCalled(script);
  checkPaths(script);
  const encoded = encodeValues(params);
  const known = toKnown(script, encoded);
  checkRanges(known);
  checkRegexes(known);
  checkParameters(script, Object.keys(encoded), implied);
  return { cypher: emit(text, tokens), params: encoded, names: wordsAsNames(script) };
}

/** One semicolon may end a statement; it is not run. */
function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  return tokens.at(-1)?.sign === ";" ? tokens.slice(0, -1) : tokens;
}
