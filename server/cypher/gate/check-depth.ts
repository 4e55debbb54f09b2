import { endsValue } from "./is-name.ts";
import { refuseAt } from "./refusal.ts";
import { type Script, signAt } from "./script.ts";
import { type Token } from "./token.ts";

/** Neo4j plans a chain of 200 operators; 300 overflow its stack and the connection hangs. */
const longestChain = 128;
const mostCases = 64;
const mostConditions = 300;
const deepestSubQuery = 5;

const operators = new Set(
  "+ - * / % ^ = < > <= >= <> != =~ || | & ! . : NOT XOR IN CASE".split(" "),
);
/** They end a chain when they are keywords, which what stands before them has to show. */
const separators = new Set(
  "MATCH OPTIONAL WITH UNWIND RETURN CALL WHERE UNION ORDER SKIP LIMIT YIELD AND OR".split(" "),
);

/** How deep the tree of one pair of brackets is so far. */
type Frame = { chain: number; inside: number; deepest: number };

function newFrame(): Frame {
  return { chain: 0, inside: 0, deepest: 0 };
}

/**
 * Refuses what would overflow a reader that calls itself for every operator: chains, and chains
 * within chains. It is counted in a loop.
 * @throws GateRefusal
 */
export function checkDepth(script: Script): void {
  checkChains(script);
  checkCount(script, "CASE", mostCases, ["CASE"]);
  checkCount(script, "AND and OR", mostConditions, ["AND", "OR"]);
  checkSubQueries(script);
}

function checkChains(script: Script): void {
  let frame = newFrame();
  const outer: Frame[] = [];
  for (const [place, token] of script.tokens.entries()) {
    const partner = script.partners[place] ?? -1;
    if (partner >= 0 && partner < place) frame = leave(frame, outer);
    count(script, place, frame);
    if (partner > place) {
      outer.push(frame);
      frame = newFrame();
    }
    if (depthOf(frame) > longestChain) {
      refuseDepth(script, token, "A chain of operators is too long or too deep");
    }
  }
}

function count(script: Script, place: number, frame: Frame): void {
  if (isIndex(script, place) || operators.has(signAt(script, place))) frame.chain += 1;
  if (isSeparator(script, place)) settle(frame);
}

/** @returns the frame around, which is at least one deeper */
function leave(closed: Frame, outer: Frame[]): Frame {
  const around = outer.pop() ?? newFrame();
  around.inside = Math.max(around.inside, depthOf(closed) + 1);
  return around;
}

function depthOf({ chain, inside, deepest }: Frame): number {
  return Math.max(deepest, chain + inside);
}

function settle(frame: Frame): void {
  frame.deepest = depthOf(frame);
  frame.chain = 0;
  frame.inside = 0;
}

function isSeparator(script: Script, place: number): boolean {
  const sign = signAt(script, place);
  return sign === "," || (separators.has(sign) && endsValue(script, place - 1));
}

function isIndex(script: Script, place: number): boolean {
  return signAt(script, place) === "[" && endsValue(script, place - 1);
}

function checkCount(script: Script, what: string, most: number, signs: readonly string[]): void {
  const found = script.tokens.filter(({ sign }) => signs.includes(sign));
  const first = found[most];
  if (first !== undefined) refuseDepth(script, first, `There are more than ${most} ${what}`);
}

function checkSubQueries(script: Script): void {
  const depths: number[] = [];
  for (const [place, token] of script.tokens.entries()) {
    const outer = depths[script.around[place] ?? -1] ?? 0;
    const depth = outer + (opensSubQuery(script, place) ? 1 : 0);
    if (depth > deepestSubQuery) {
      refuseDepth(script, token, `Sub-queries lie more than ${deepestSubQuery} deep`);
    }
    depths.push(depth);
  }
}

function opensSubQuery(script: Script, place: number): boolean {
  if (signAt(script, place) !== "{") return false;
  const before = signAt(script, place - 1);
  if (before === ")") return signAt(script, (script.partners[place - 1] ?? 0) - 1) === "CALL";
  return ["CALL", "EXISTS", "COUNT", "COLLECT"].includes(before);
}

function refuseDepth(script: Script, token: Token, message: string): never {
  refuseAt(script.source, token, {
    code: "depth",
    message: `${message}.`,
    remedy: "Split the text with WITH, or give a list as a parameter and ask with IN.",
  });
}
