import { type Script, signAt } from "./script.ts";

type Ask = (script: Script, place: number) => boolean;

/** How a clause goes on behind its word. What is not here begins a statement and nothing else. */
const clauses: Readonly<Record<string, Ask>> = {
  CREATE: drawsPattern,
  INSERT: drawsPattern,
  MERGE: drawsPattern,
  FOREACH: drawsPattern,
  SET: takesProperty,
  REMOVE: takesProperty,
  DETACH: (script, place) => signAt(script, place) === "DELETE",
  NODETACH: (script, place) => signAt(script, place) === "DELETE",
  LOAD: (script, place) => ["FROM", "WITH"].includes(signAt(script, place + 1)),
  DELETE: () => true,
  SHOW: () => true,
  TERMINATE: () => true,
  USE: () => true,
};
const afterTarget = new Set(". : :: = += [ ( { IS".split(" "));

/**
 * Whether what follows a word lets it begin a clause in the midst of a statement: two values never
 * adjoin, so that `set LIMIT 5` sets nothing.
 */
export function mayBegin(script: Script, place: number): boolean {
  const goesOn = clauses[signAt(script, place)];
  if (goesOn === undefined || isNameThere(script, place)) return false;
  return goesOn(script, place + 1);
}

/** Whether a keyword follows for certain that goes on behind a value. */
function isNameThere(script: Script, place: number): boolean {
  if (script.tokens[place + 1]?.kind !== "word") return false;
  const second = script.tokens[place + 2];
  return second?.kind === "number" || second?.sign === "BY";
}

function drawsPattern(script: Script, place: number): boolean {
  return signAt(script, place) === "(" || signAt(script, place + 1) === "=";
}

function takesProperty(script: Script, place: number): boolean {
  return signAt(script, place) === "(" || afterTarget.has(signAt(script, place + 1));
}
