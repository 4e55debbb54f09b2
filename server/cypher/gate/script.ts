import { type Marks, markWords } from "./mark-words.ts";
import { refuseAt } from "./refusal.ts";
import { type Token } from "./token.ts";

/** A text in words, and which brackets belong together. */
export type Script = {
  readonly source: string;
  readonly tokens: readonly Token[];
  /** Of each bracket the place of the one it belongs to; -1 of all else. */
  readonly partners: readonly number[];
  /** Of each token the place of the bracket that opens around it, -1 outside of all. */
  readonly around: readonly number[];
  readonly marks: Marks;
};

const closing = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);
const closers = new Set(closing.values());
const deepest = 64;

/** @throws GateRefusal for brackets that do not match, or lie too deep */
export function toScript(source: string, tokens: readonly Token[]): Script {
  const partners = tokens.map(() => -1);
  const around: number[] = [];
  const open: number[] = [];
  for (const [place, token] of tokens.entries()) {
    if (closers.has(token.sign)) {
      const opener = matching(source, tokens, open.pop(), token);
      partners[opener] = place;
      partners[place] = opener;
    }
    around.push(open.at(-1) ?? -1);
    if (closing.has(token.sign)) open.push(place);
    if (open.length > deepest) refuseDeep(source, token);
  }
  const left = tokens[open.at(-1) ?? -1];
  if (left !== undefined) refuseUnmatched(source, left);
  return { source, tokens, partners, around, marks: markWords(tokens) };
}

/** The symbol or the word in capitals at a place; empty where there is none. */
export function signAt({ tokens }: Script, place: number): string {
  return tokens[place]?.sign ?? "";
}

function matching(
  source: string,
  tokens: readonly Token[],
  opener: number | undefined,
  token: Token,
): number {
  const sign = tokens[opener ?? -1]?.sign ?? "";
  if (opener === undefined || closing.get(sign) !== token.sign) refuseUnmatched(source, token);
  return opener;
}

function refuseUnmatched(source: string, token: Token): never {
  refuseAt(source, token, {
    code: "syntax",
    message: `The bracket ${token.sign} has no partner.`,
    remedy: "Close every bracket in the order in which they open.",
  });
}

function refuseDeep(source: string, token: Token): never {
  refuseAt(source, token, {
    code: "depth",
    message: `Brackets lie more than ${deepest} deep.`,
    remedy: "Split the text with WITH.",
  });
}
