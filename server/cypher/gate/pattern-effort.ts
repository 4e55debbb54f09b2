import { type Characters, charactersIn, no, overlap } from "./pattern-characters.ts";
import { type Atom, type Branch, readPattern } from "./read-pattern.ts";

/** How a match can branch: into loops over the text, and into so many fixed choices. */
export type Effort = { readonly loops: number; readonly choices: number };

const none: Effort = { loops: 0, choices: 1 };
/** A repetition between bounds this near counts as choices, a wider one as a loop. */
const nearBounds = 20;
/** A group repeated at most so often is reckoned as if it were written out. */
const fewTimes = 4;

/**
 * How much a pattern can make its reader try. Java goes back and tries again, so a repetition
 * within a repetition may double the tries with every letter.
 * @returns null of a pattern that may, or that cannot be read
 */
export function patternEffort(pattern: string): Effort | null {
  const branches = readPattern(pattern);
  return branches === null ? null : effortOf(branches);
}

function effortOf(branches: readonly Branch[]): Effort | null {
  let effort: Effort = { loops: 0, choices: beginAlike(branches) ? branches.length : 1 };
  for (const atom of branches.flat()) {
    const more = effortOfAtom(atom);
    if (more === null) return null;
    effort = { loops: effort.loops + more.loops, choices: effort.choices * more.choices };
  }
  return effort;
}

function effortOfAtom({ inside, quantifier }: Atom): Effort | null {
  const { least, most } = quantifier;
  const own = repeated(most - least);
  if (inside.length === 0) return own;
  const within = effortOf(inside);
  if (within === null) return null;
  if (most > fewTimes) return within.loops === 0 && within.choices === 1 ? own : null;
  const choices = own.choices * within.choices ** most;
  return { loops: own.loops + within.loops * most, choices };
}

function repeated(width: number): Effort {
  return width > nearBounds ? { ...none, loops: 1 } : { ...none, choices: width + 1 };
}

/** Whether two alternatives can begin with the same character, so that both are tried. */
function beginAlike(branches: readonly Branch[]): boolean {
  let seen = no;
  for (const branch of branches) {
    const first = firstOf(branch);
    if (first === null || overlap(seen, first)) return branches.length > 1;
    seen |= first;
  }
  return false;
}

/** What a branch can begin with; null when it can be empty. */
function firstOf([first]: Branch): Characters | null {
  if (first === undefined || first.quantifier.least === 0) return null;
  if (first.inside.length === 0) return charactersIn(first.written);
  let all = no;
  for (const branch of first.inside) {
    const begins = firstOf(branch);
    if (begins === null) return null;
    all |= begins;
  }
  return all;
}
