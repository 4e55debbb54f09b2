type Quantifier = { readonly least: number; readonly most: number };

/** One character, class or group of a pattern. */
export type Atom = {
  readonly written: string;
  /** What the alternatives of a group are; empty for anything else. */
  readonly inside: readonly Branch[];
  readonly quantifier: Quantifier;
};
export type Branch = readonly Atom[];

type Reader = { readonly pattern: string; at: number };
const longestPattern = 250;
const deepestGroup = 20;
const once: Quantifier = { least: 1, most: 1 };

/**
 * The alternatives of a regular expression of Java's, as far as we vouch for them: no references
 * to what was matched, no comments within, no more than 250 characters.
 * @returns null of any other
 */
export function readPattern(pattern: string): readonly Branch[] | null {
  if (pattern.length > longestPattern) return null;
  const reader: Reader = { pattern, at: 0 };
  const branches = readBranches(reader, 0);
  return branches === null || reader.at < pattern.length ? null : branches;
}

function readBranches(reader: Reader, depth: number): readonly Branch[] | null {
  if (depth > deepestGroup) return null;
  const branches: Atom[][] = [[]];
  while (reader.at < reader.pattern.length && reader.pattern[reader.at] !== ")") {
    if (reader.pattern[reader.at] === "|") {
      reader.at += 1;
      branches.push([]);
    } else {
      const atom = readAtom(reader, depth);
      if (atom === null) return null;
      branches.at(-1)?.push(atom);
    }
  }
  return branches;
}

function readAtom(reader: Reader, depth: number): Atom | null {
  const start = reader.at;
  const inside = reader.pattern[start] === "(" ? readGroup(reader, depth) : readSingle(reader);
  if (inside === null) return null;
  const written = reader.pattern.slice(start, reader.at);
  const quantifier = readQuantifier(reader);
  return quantifier === null ? null : { written, inside, quantifier };
}

/** Marks at the start of a group; x would let a comment hide a bracket. */
const groupStart = /\((?:\?(?:[imsuU-]*:|[=!>]|<[=!]|<[a-zA-Z][a-zA-Z0-9]*>))?/uy;
const flags = /\(\?[imsuU-]+\)/uy;

function readGroup(reader: Reader, depth: number): readonly Branch[] | null {
  if (take(reader, flags) !== null) return [];
  const start = take(reader, groupStart);
  if (start === null || reader.pattern[reader.at] === "?") return null;
  const branches = readBranches(reader, depth + 1);
  if (branches === null || reader.pattern[reader.at] !== ")") return null;
  reader.at += 1;
  return branches;
}

const literal = /\\Q[^]*?(?:\\E|$)/uy;
const escape = /\\(?:[pP](?:\{\w+(?:=\w+)?\}|[A-Z])|x[0-9a-fA-F]{2}|[^1-9kxpPQEcN0u])/uy;
const single = /[^\\[(){*+?|]/uy;

function readSingle(reader: Reader): readonly Branch[] | null {
  if (reader.pattern[reader.at] === "[") return readClass(reader);
  const read = take(reader, literal) ?? take(reader, escape) ?? take(reader, single);
  return read === null ? null : [];
}

function readClass(reader: Reader): readonly Branch[] | null {
  let depth = 0;
  while (reader.at < reader.pattern.length) {
    const letter = reader.pattern[reader.at];
    if (letter === "\\" && take(reader, escape) === null) return null;
    if (letter !== "\\") reader.at += 1;
    if (letter === "[") depth += 1;
    if (letter === "]") depth -= 1;
    if (depth === 0) return [];
  }
  return null;
}

const quantifier = /(?:[*+?]|\{(\d{1,4})(?:(,)(\d{1,4})?)?\})[+?]?/uy;

function readQuantifier(reader: Reader): Quantifier | null {
  const next = reader.pattern[reader.at];
  if (next === undefined || !"*+?{".includes(next)) return once;
  quantifier.lastIndex = reader.at;
  const read = quantifier.exec(reader.pattern);
  if (read === null) return null;
  reader.at += read[0].length;
  return bounds[next] ?? between(read);
}

const bounds: Readonly<Record<string, Quantifier>> = {
  "*": { least: 0, most: Infinity },
  "+": { least: 1, most: Infinity },
  "?": { least: 0, most: 1 },
};

/** `{2}`, `{2,}` and `{2,4}`. */
function between([, least, comma, most]: RegExpExecArray): Quantifier {
  if (comma === undefined) return { least: Number(least), most: Number(least) };
  return { least: Number(least), most: most === undefined ? Infinity : Number(most) };
}

function take(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const read = pattern.exec(reader.pattern)?.[0] ?? null;
  if (read !== null) reader.at += read.length;
  return read;
}
