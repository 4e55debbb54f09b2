import { endsValue, isName } from "./is-name.ts";
import { mayBegin } from "./may-begin.ts";
import { refuseAt } from "./refusal.ts";
import { type Script, signAt } from "./script.ts";
import { type Token } from "./token.ts";

/** What writes, reads files, asks the server or leaves the graph; `EXPLAIN` and such choose how. */
const forbidden = new Set(
  `
CREATE INSERT MERGE SET DELETE DETACH NODETACH REMOVE FOREACH LOAD USE
DROP ALTER RENAME GRANT DENY REVOKE START STOP ENABLE DEALLOCATE REALLOCATE DRYRUN DEFINE
SHOW TERMINATE EXPLAIN PROFILE CYPHER
`
    .trim()
    .split(/\s+/u),
);
const prefixes = new Set(["EXPLAIN", "PROFILE", "CYPHER"]);
/** Words that end a value or a clause, so that another may begin. */
const endings = new Set(["UNION", "ALL", "FINISH", "NEXT", "NULL", "TRUE", "FALSE", "END"]);
const beginnings = new Set(["MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL"]);

/**
 * One statement that begins by reading and holds no clause that does anything else. A name may be
 * any word, where it can be nothing but a name.
 * @throws GateRefusal
 */
export function checkClauses(script: Script): void {
  checkBeginning(script);
  for (const [place, token] of script.tokens.entries()) {
    if (token.kind === "word") checkWord(script, place, token);
    if (token.sign === ";") refuseSecond(script, token);
  }
}

function checkBeginning(script: Script): void {
  const first = script.tokens[0];
  if (first === undefined || beginnings.has(first.sign)) return;
  if (first.sign === ";") refuseSecond(script, first);
  const word = first.kind === "word" ? readAs(first) : "";
  if (prefixes.has(word)) refusePrefix(script, first);
  if (forbidden.has(word)) refuseClause(script, first);
  refuseAt(script.source, first, {
    code: "syntax",
    message: "The text does not begin with a clause that reads.",
    remedy: "Begin with MATCH, OPTIONAL MATCH, WITH, UNWIND, RETURN or CALL.",
  });
}

function checkWord(script: Script, place: number, token: Token): void {
  if (token.sign === "IN" && signAt(script, place - 1) === "}") checkBatches(script, place, token);
  if (!forbidden.has(readAs(token)) || isName(script, place)) return;
  if (beginsClause(script, place)) refuseClause(script, token);
  if (!mayBegin(script, place)) return;
  refuseAt(script.source, token, {
    code: "quote-name",
    message: `${token.value} could be a clause here, and is not read as a name.`,
    remedy: `If it is a name, write it in backticks: \`${token.value}\`.`,
  });
}

/** `CALL { … } IN TRANSACTIONS` commits by itself; behind a map, IN asks for membership. */
function checkBatches(script: Script, place: number, token: Token): void {
  const opener = script.partners[place - 1] ?? -1;
  const before = signAt(script, opener - 1) === ")" ? (script.partners[opener - 1] ?? -1) : opener;
  if (signAt(script, before - 1) !== "CALL") return;
  refuseAt(script.source, token, {
    code: "clause",
    message: "A sub-query is not run in transactions of its own.",
    remedy: "Leave IN TRANSACTIONS out.",
  });
}

/** Whether what stands before leaves no doubt that a clause begins. */
function beginsClause(script: Script, place: number): boolean {
  const before = script.tokens[place - 1];
  return before?.kind !== "word" || endings.has(before.sign) || endsValue(script, place - 1);
}

/**
 * The word in capitals, taken for a forbidden one also where another alphabet's letter could be
 * folded into it: a Kelvin sign, a long s, an i without a dot.
 */
function readAs({ sign }: Token): string {
  if (/^[\0-\u007f]*$/u.test(sign)) return sign;
  return sign.normalize("NFKD").replaceAll("\u0307", "").toUpperCase();
}

function refuseSecond(script: Script, token: Token): never {
  refuseAt(script.source, token, {
    code: "several-statements",
    message: "The text holds more than one statement.",
    remedy: "Run one at a time; a semicolon stands only at the end.",
  });
}

function refusePrefix(script: Script, token: Token): never {
  refuseAt(script.source, token, {
    code: "prefix",
    message: `${token.value} before a statement is not taken.`,
    remedy: "Leave it out; ask for the plan with explain.",
  });
}

function refuseClause(script: Script, token: Token): never {
  refuseAt(script.source, token, {
    code: "clause",
    message: `${token.value} does more than read the graph.`,
    remedy: `Leave it out; if it is a name, write it in backticks: \`${token.value}\`.`,
  });
}
