/** A set of characters: one bit for each of ASCII, one for all others. */
export type Characters = bigint;

export const no: Characters = 0n;
const all: Characters = 2n ** 129n - 1n;

export function overlap(a: Characters, b: Characters): boolean {
  return (a & b) !== no;
}

/**
 * What one atom of a pattern can match at least: too many are no harm. Letters count in both
 * cases, for a pattern may say that case does not matter.
 */
export function charactersIn(atom: string): Characters {
  if (atom.length === 1) return atom === "." ? all : bothCases(atom);
  const escape = escapes[atom];
  if (escape !== undefined) return setOf((letter) => escape.test(letter));
  if (/^\\[^\p{L}\p{N}]$/u.test(atom)) return bothCases(atom.slice(1));
  const plain = /^\[((?:[^\\[\]^&-](?:-[^\\[\]^&-])?)+)\]$/u.exec(atom)?.[1];
  return plain === undefined ? all : inClass(plain);
}

const escapes: Readonly<Record<string, RegExp>> = {
  "\\d": /\d/u,
  "\\D": /\D/u,
  "\\w": /\w/u,
  "\\W": /\W/u,
  "\\s": /\s/u,
  "\\S": /\S/u,
};

function inClass(members: string): Characters {
  let set = no;
  for (const [, from = "", to = from] of members.matchAll(/([^])(?:-([^]))?/gu)) {
    set |= setOf((letter) => [letter, swapped(letter)].some((one) => one >= from && one <= to));
    if (to > "\u007f") set |= bit(128);
  }
  return set;
}

function bothCases(letter: string): Characters {
  return bitOf(letter) | bitOf(letter.toLowerCase()) | bitOf(letter.toUpperCase());
}

function swapped(letter: string): string {
  const lower = letter.toLowerCase();
  return letter === lower ? letter.toUpperCase() : lower;
}

function setOf(holds: (letter: string) => boolean): Characters {
  let set = bit(128);
  for (let code = 0; code < 128; code += 1) {
    if (holds(String.fromCharCode(code))) set |= bit(code);
  }
  return set;
}

function bitOf(letter: string): Characters {
  return bit(Math.min(128, letter.codePointAt(0) ?? 128));
}

function bit(code: number): Characters {
  return 1n << BigInt(code);
}
