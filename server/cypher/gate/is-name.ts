import { beforeName } from "./mark-words.ts";
import { type Script, signAt } from "./script.ts";

/** No clause goes on with these. */
const afterName = new Set(". .. , ) ] } : :: ; | || & = += =~ < <= > >= <> != * / % ^".split(" "));

/**
 * Whether the word at a place can only be a name there. It claims no more than it can show: a
 * clause that could begin here makes it false.
 */
export function isName(script: Script, place: number): boolean {
  if (beforeName.has(signAt(script, place - 1))) return true;
  const isLast = place === script.tokens.length - 1;
  if (isLast || afterName.has(signAt(script, place + 1))) return true;
  return script.marks.asks[place - 1] === true;
}

/** Whether a value ends at a place for certain, so that a word behind it is no name. */
export function endsValue({ marks }: Script, place: number): boolean {
  return marks.ends[place] === true;
}
