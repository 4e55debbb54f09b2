import { refuseAt } from "./refusal.ts";
import { textOf } from "./text-of.ts";
import { type Token } from "./token.ts";

/** The 28 that the grammar names, and U+0085, which it takes for a letter and we write as a space. */
const spaces = [
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x2001,
  0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f,
  0x205f, 0x3000,
];
const space = new RegExp(`[${String.fromCodePoint(...spaces)}]+`, "uy");
const lineComment = /\/\/[^\r\n]*/uy;
const blockComment = /\/\*[^]*?\*\//uy;
const text = /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"/uy;
const quoted = /`(?:[^`]|``)*`/uy;
const word = /[\p{L}\p{Nl}\p{Pc}][\p{L}\p{N}\p{M}\p{Pc}$]*/uy;
const number =
  /(?:\d[\p{L}\p{N}_]*)?\.\d[\d_]*(?:[eE][+-]?\d)?[\p{L}\p{N}_]*|\d[\d_]*[eE][+-]\d[\p{L}\p{N}_]*|\d[\p{L}\p{N}\p{M}\p{Pc}$]*/uy;
const symbol = /\.\.|::|\|\||\+=|<=|>=|<>|!=|=~|[()[\]{},.:;$|&!%+\-*/^=<>]/uy;
/** Lines and heads of arrows that the grammar takes as well as the plain ones. */
const arrow =
  /[\u2010-\u2015\ufe58\ufe63\uff0d]|[\u27e8\u3008\ufe64\uff1c]|[\u27e9\u3009\ufe65\uff1e]/uy;

const beginsNumber = new Set("0123456789.");
const plainNumber =
  /^(?:0[xX][0-9a-fA-F][0-9a-fA-F_]*|0[oO][0-7][0-7_]*|(?:\d(?:_?\d)*)?(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?)$/u;

/**
 * The text in words, by the rules of the official grammar: comments do not nest, a line comment
 * ends at a line feed or a carriage return only, a doubled backtick stands for one.
 * @throws GateRefusal
 */
export function lex(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const skipped = take(source, at, space) ?? commentAt(source, at);
    if (skipped === null) {
      const token = tokenAt(source, at);
      tokens.push(token);
      at = token.end;
    } else at += skipped.length;
  }
  return tokens;
}

function commentAt(source: string, at: number): string | null {
  if (source.charAt(at) !== "/") return null;
  return take(source, at, lineComment) ?? take(source, at, blockComment);
}

function tokenAt(source: string, start: number): Token {
  return (
    wordAt(source, start) ??
    numberAt(source, start) ??
    symbolAt(source, start) ??
    enclosedAt(source, start) ??
    refuseUnread(source, start)
  );
}

function wordAt(source: string, start: number): Token | null {
  const written = take(source, start, word);
  if (written === null) return null;
  const span = { start, end: start + written.length };
  if (written.includes("$")) {
    refuseAt(source, span, {
      code: "syntax",
      message: `The name ${written} holds a dollar sign.`,
      remedy: "Put the name in backticks, or leave a space before a parameter.",
    });
  }
  return { kind: "word", sign: capitals(written), value: written, written, ...span };
}

function numberAt(source: string, start: number): Token | null {
  if (!beginsNumber.has(source.charAt(start))) return null;
  const written = take(source, start, number);
  if (written === null) return null;
  const span = { start, end: start + written.length };
  if (!plainNumber.test(written)) {
    refuseAt(source, span, {
      code: "syntax",
      message: `${written} is no number.`,
      remedy: "A name that starts with a digit goes in backticks.",
    });
  }
  return { kind: "number", sign: "", value: written, written, ...span };
}

function symbolAt(source: string, start: number): Token | null {
  // A comment that is never closed begins as a division would.
  if (source.startsWith("/*", start)) return null;
  const plain = take(source, start, symbol);
  if (plain !== null) return signed(plain, start);
  const other = take(source, start, arrow);
  return other === null ? null : signed(plainArrow(other), start);
}

function signed(sign: string, start: number): Token {
  return { kind: "symbol", sign, value: sign, written: sign, start, end: start + sign.length };
}

function plainArrow(sign: string): string {
  if (/[\u2010-\u2015\ufe58\ufe63\uff0d]/u.test(sign)) return "-";
  return /[\u27e8\u3008\ufe64\uff1c]/u.test(sign) ? "<" : ">";
}

function enclosedAt(source: string, start: number): Token | null {
  const name = take(source, start, quoted);
  if (name !== null) {
    const value = name.slice(1, -1).replaceAll("``", "`");
    return { kind: "quoted", sign: "", value, written: name, start, end: start + name.length };
  }
  const written = take(source, start, text);
  if (written === null) return null;
  const value = textOf(written);
  return { kind: "text", sign: "", value, written, start, end: start + written.length };
}

function refuseUnread(source: string, start: number): never {
  const character = String.fromCodePoint(source.codePointAt(start) ?? 0);
  const open = unclosed[character];
  if (open === undefined) {
    refuseAt(
      source,
      { start, end: start + character.length },
      {
        code: "syntax",
        message: `The character ${character} has no meaning here.`,
        remedy: "Take it out; in a name it goes in backticks, in a text in quotes.",
      },
    );
  }
  refuseAt(
    source,
    { start, end: source.length },
    {
      code: "syntax",
      message: `${open} begins here and never ends.`,
      remedy: "Close it.",
    },
  );
}

const unclosed: Readonly<Record<string, string>> = {
  "'": "A text",
  '"': "A text",
  "`": "A quoted name",
  "/": "A comment",
};

function take(source: string, at: number, pattern: RegExp): string | null {
  pattern.lastIndex = at;
  return pattern.test(source) ? source.slice(at, pattern.lastIndex) : null;
}

/** As the grammar folds: the letters of ASCII and no others. */
function capitals(written: string): string {
  if (ascii.test(written)) return written.toUpperCase();
  return written.replaceAll(/[a-z]+/gu, (letters) => letters.toUpperCase());
}

const ascii = /^[\w$]*$/;
