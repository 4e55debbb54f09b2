import { beforeName } from "./mark-words.ts";
import { isPathGroup } from "./path-shapes.ts";
import { type Script, signAt } from "./script.ts";

/** No clause goes on with these. */
const afterName = new Set(". .. , ) ] } : :: ; | || & = += =~ < <= >= <> != * / % ^".split(" "));
/** What a type may be made of: `LIST<INTEGER>`. */
const typeMakers = new Set(["LIST", "ARRAY", "ANY", "VALUE", "VECTOR"]);

/**
 * Whether the word at a place can only be a name there. It claims no more than it can show: a
 * clause that could begin here makes it false.
 */
export function isName(script: Script, place: number): boolean {
  if (isBehindAsker(script, place)) return true;
  const isLast = place === script.tokens.length - 1;
  return isLast || afterName.has(signAt(script, place + 1));
}

/** Whether what stands before a place asks for a name or a value, so that no clause can begin. */
export function isBehindAsker(script: Script, place: number): boolean {
  const before = place - 1;
  if (beforeName.has(signAt(script, before)) || script.marks.asks[before] === true) return true;
  return isOperator(script, before);
}

/** Whether a value ends at a place for certain, so that a word behind it is no name. */
export function endsValue({ marks }: Script, place: number): boolean {
  return marks.ends[place] === true;
}

/** Whether a sign that may end a path, a label or a type stands between two values here. */
function isOperator(script: Script, place: number): boolean {
  switch (signAt(script, place)) {
    case "+":
      return !isBehindPath(script, place);
    case "*":
    case "%":
      return endsValue(script, place - 1) && !isBehindPath(script, place);
    case ">":
      return !endsType(script, place);
    default:
      return false;
  }
}

/** Whether a path in brackets is repeated here: `((a)-->(b))+`. */
function isBehindPath(script: Script, place: number): boolean {
  const isClosed = signAt(script, place - 1) === ")";
  return isClosed && isPathGroup(script, script.partners[place - 1] ?? place);
}

/** Whether a type may end here, as far as its words tell: what makes one may be a name as well. */
function endsType(script: Script, place: number): boolean {
  for (let at = place - 1; at > 0; at -= 1) {
    const isMaker = typeMakers.has(signAt(script, at - 1));
    if (signAt(script, at) === "<" && isMaker) return true;
    const isPart = ["<", ">", "|"].includes(signAt(script, at));
    if (!isPart && script.tokens[at]?.kind !== "word") return false;
  }
  return false;
}
