import { isName } from "./is-name.ts";
import { type Procedure, procedures } from "./procedures.ts";
import { refuseAt } from "./refusal.ts";
import { type Script, signAt } from "./script.ts";
import { type Token } from "./token.ts";

const temporals = ["date", "time", "localtime", "datetime", "localdatetime"];
const moments = ["truncate", "transaction", "statement", "realtime"];

/** Functions with a dot in their name, in small letters: Cypher does not tell their case. */
const functions = new Set([
  ...temporals.flatMap((temporal) => moments.map((moment) => `${temporal}.${moment}`)),
  "datetime.fromepoch",
  "datetime.fromepochmillis",
  "duration.between",
  "duration.inmonths",
  "duration.indays",
  "duration.inseconds",
  "point.distance",
  "point.withinbbox",
  "vector.similarity.cosine",
  "vector.similarity.euclidean",
]);

/**
 * Refuses procedures and functions that are not on the list; one that does not exist is answered
 * as one that is not allowed.
 * @returns the arguments that a call without brackets takes from the parameters
 * @throws GateRefusal
 */
export function checkNamesCalled(script: Script): readonly string[] {
  const implied: string[] = [];
  for (const [place, token] of script.tokens.entries()) {
    if (isCall(script, place)) implied.push(...checkProcedure(script, place + 1));
    else if (isNamed(token)) checkFunction(script, place);
  }
  return implied;
}

function isCall(script: Script, place: number): boolean {
  const next = script.tokens[place + 1];
  const isFollowed = next !== undefined && isNamed(next);
  return signAt(script, place) === "CALL" && isFollowed && !isName(script, place);
}

function checkProcedure(script: Script, place: number): Procedure["takes"] {
  const name = dottedName(script, place);
  const procedure = procedures.get(name.text);
  if (procedure === undefined) refuseProcedure(script, name);
  return signAt(script, name.after) === "(" ? [] : procedure.takes;
}

function checkFunction(script: Script, place: number): void {
  if (signAt(script, place - 1) === "." || signAt(script, place - 1) === "CALL") return;
  const name = dottedName(script, place);
  if (signAt(script, name.after) !== "(" || !name.text.includes(".")) return;
  if (!functions.has(smallLetters(name.text))) refuseFunction(script, name);
}

type DottedName = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The place behind it. */
  readonly after: number;
};

function dottedName(script: Script, place: number): DottedName {
  const parts: Token[] = [];
  let at = place;
  for (let part = script.tokens[at]; part !== undefined && isNamed(part);) {
    parts.push(part);
    if (signAt(script, at + 1) !== ".") break;
    at += 2;
    part = script.tokens[at];
  }
  const start = parts[0]?.start ?? 0;
  // A dot within a part of a name parts nothing.
  const text = parts.map(({ value, written }) => (value.includes(".") ? written : value)).join(".");
  return { text, start, end: parts.at(-1)?.end ?? start, after: at + 1 };
}

function isNamed({ kind }: Token): boolean {
  return kind === "word" || kind === "quoted";
}

function smallLetters(text: string): string {
  return text.replaceAll(/[A-Z]+/gu, (letters) => letters.toLowerCase());
}

function refuseProcedure(script: Script, name: DottedName): never {
  refuseAt(script.source, name, {
    code: "procedure",
    message: `The procedure ${name.text} is not among those that may be called.`,
    remedy: `These may be called: ${[...procedures.keys()].join(", ")}.`,
  });
}

function refuseFunction(script: Script, name: DottedName): never {
  refuseAt(script.source, name, {
    code: "function",
    message: `The function ${name.text} is not among those that may be used.`,
    remedy:
      "Use a function of Cypher itself, such as toLower, size, date.truncate or point.distance.",
  });
}
