import { type GraphValue, type Params } from "../../engine/graph.ts";
import { constantTexts } from "./constant-texts.ts";
import { type Stretch } from "./expressions.ts";
import { type Known } from "./known.ts";
import { patternEffort } from "./pattern-effort.ts";
import { refuseAt } from "./refusal.ts";
import { type Script, signAt } from "./script.ts";

/** Steps of matching that may be needed at worst; nothing ends a match once it has begun. */
const mostSteps = 1e10;
/** As long as most texts that the graph holds. */
const usualText = 300;

/**
 * Refuses patterns that could take for ever on a text made for them.
 * @throws GateRefusal
 */
export function checkRegexes(known: Known): void {
  const { script, params } = known;
  const longest = longestText(script, params);
  for (const place of script.tokens.keys()) {
    if (signAt(script, place) === "=~") checkRegex(known, place, longest);
  }
}

function checkRegex(known: Known, place: number, longest: number): void {
  const { script } = known;
  const pattern = { from: place + 1, to: endOfSum(script, place + 1) };
  const texts = constantTexts(known, pattern);
  if (texts === null) {
    refuseRegex(script, pattern, "The pattern is not known before the text runs");
  }
  for (const text of texts) {
    const effort = patternEffort(text);
    if (effort === null) {
      refuseRegex(script, pattern, "The pattern could take too long, or cannot be read");
    }
    if (longest ** effort.loops * effort.choices > mostSteps) {
      refuseRegex(script, pattern, "The pattern has too many parts of any length");
    }
  }
}

/** What a reader brings along may be matched as well, and be longer than any text in the graph. */
function longestText({ tokens }: Script, params: Params): number {
  const written = tokens.filter(({ kind }) => kind === "text").map(({ value }) => value.length);
  const given = Object.values(params).map(lengthOf);
  return Math.max(
    usualText,
    [...written, ...given].reduce((sum, length) => sum + length, 0),
  );
}

function lengthOf(value: GraphValue): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, item) => sum + lengthOf(item), 0);
}

/** Behind the last operand of a sum that begins at a place. */
function endOfSum(script: Script, start: number): number {
  let end = endOfOperand(script, start);
  while (signAt(script, end) === "+" || signAt(script, end) === "||") {
    end = endOfOperand(script, end + 1);
  }
  return end;
}

function endOfOperand(script: Script, start: number): number {
  let end = signAt(script, start) === "$" ? start + 2 : afterOne(script, start);
  while ([".", "(", "[", "*", "/", "%", "^"].includes(signAt(script, end))) {
    end =
      signAt(script, end) === "(" || signAt(script, end) === "[" ? afterOne(script, end) : end + 2;
  }
  return Math.min(end, script.tokens.length);
}

function afterOne({ partners }: Script, place: number): number {
  return Math.max(place, partners[place] ?? place) + 1;
}

function refuseRegex(script: Script, { from, to }: Stretch, message: string): never {
  const start = script.tokens[from]?.start ?? script.source.length;
  refuseAt(
    script.source,
    { start, end: script.tokens[to - 1]?.end ?? start },
    {
      code: "regex",
      message: `${message}.`,
      remedy:
        "Write it as a text or a parameter, without a repetition within a repetition; CONTAINS and STARTS WITH need no pattern.",
    },
  );
}
