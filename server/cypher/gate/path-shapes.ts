import { type Script, signAt } from "./script.ts";

/** Of `-[r:A*1..3]-` the bracket that opens. */
export function isRelationship(script: Script, place: number): boolean {
  if (signAt(script, place) !== "[" || signAt(script, place - 1) !== "-") return false;
  return signAt(script, (script.partners[place] ?? 0) + 1) === "-";
}

/** Whether brackets hold nodes with a relationship between them. */
export function isPathGroup(script: Script, opener: number): boolean {
  const closer = script.partners[opener] ?? opener;
  for (let place = opener + 1; place < closer; place += 1) {
    const isWithin = script.around[place] === opener;
    if (isWithin && signAt(script, place) === ")" && beginsArrow(script, place + 1)) return true;
  }
  return false;
}

function beginsArrow(script: Script, place: number): boolean {
  const line = signAt(script, place) === "<" ? place + 1 : place;
  if (signAt(script, line) !== "-") return false;
  return signAt(script, line + 1) === "-" || isRelationship(script, line + 1);
}
