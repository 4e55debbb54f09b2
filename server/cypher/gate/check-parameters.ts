import { refuse, refuseAt } from "./refusal.ts";
import { type Script, signAt } from "./script.ts";
import { type Token } from "./token.ts";

/**
 * The parameters that a text asks for have to be those that come with it.
 * @param implied what a call without brackets may take
 * @throws GateRefusal
 */
export function checkParameters(
  script: Script,
  given: readonly string[],
  implied: readonly string[],
): void {
  const used = parametersOf(script);
  for (const [name, token] of used) {
    if (!given.includes(name)) {
      refuseAt(script.source, token, {
        code: "parameter-missing",
        message: `The parameter ${name} is used and not given.`,
        remedy: `Give a value for it: {"params": {${JSON.stringify(name)}: …}}.`,
      });
    }
  }
  for (const name of given) {
    if (used.has(name) || implied.includes(name)) continue;
    const remedy = `Use it as $${name}, or leave it out.`;
    refuse(
      { code: "parameter-unused", message: `The parameter ${name} is given and not used.`, remedy },
      name,
    );
  }
}

/** `$name`, `$0`, and a quoted name; `$(…)` and `$any(…)` compute a label. */
function parametersOf(script: Script): ReadonlyMap<string, Token> {
  const names = new Map<string, Token>();
  for (const [place, token] of script.tokens.entries()) {
    const isNamed = token.kind === "word" || token.kind === "quoted" || token.kind === "number";
    const isComputed = ["ANY", "ALL"].includes(token.sign) && signAt(script, place + 1) === "(";
    if (isNamed && !isComputed && signAt(script, place - 1) === "$") names.set(token.value, token);
  }
  return names;
}
