/**
 * The first thing in a text that looks like the name of one chemical: a number of the CAS registry,
 * an identifier of IUPAC, or a systematic name. It knows shapes and holds no list of substances.
 */
export function chemicalNameIn(text: string): string | undefined {
  const plain = text.replaceAll(/[‐‑–−]/g, "-");
  return registryNumberIn(plain) ?? identifierIn(plain) ?? systematicNameIn(plain);
}

/** Two to seven digits, two digits, a check digit: the sum of the others, each times its place. */
function registryNumberIn(text: string): string | undefined {
  const numbers = Array.from(text.matchAll(/(?<![\w-])(\d{2,7})-(\d{2})-(\d)(?![\w-])/g));
  return numbers.find(([, head = "", middle = "", check]) => {
    const digits = Array.from(head + middle, Number).toReversed();
    const sum = digits.reduce((total, digit, index) => total + digit * (index + 1), 0);
    return sum % 10 === Number(check) && !isMonth(head, middle);
  })?.[0];
}

/** A date such as 2023-04-1 is no number of a registry. */
function isMonth(head: string, middle: string): boolean {
  return /^(?:19|20)\d{2}$/.test(head) && /^(?:0[1-9]|1[0-2])$/.test(middle);
}

const identifiers = [
  /\bInChI=1S?\/\S+/,
  /\b[A-Z]{14}-[A-Z]{10}-[A-Z]\b/,
  // A place in a molecule and letters that are no word, for they have no vowel but the first.
  /(?<![\w-])[1-9]-[A-Z][B-DF-HJ-NP-TV-XZ]{2,4}(?![\w-])/,
];

function identifierIn(text: string): string | undefined {
  return identifiers.flatMap((pattern) => pattern.exec(text) ?? [])[0];
}

const stem =
  "(?:meth|eth|prop|but|pent|hex|hept|phen|benz|piper|pyr|anil|chlor|fluor|brom|iod|nitr|amin|" +
  "acet|hydr|cyclo|naphth|imid)";
const ending =
  "(?:yl|ylidene|ane?|ene|yne|ol|one|oxy|ide|amide|amine|imine|idine?|ate|oic|oyl|" +
  "(?:amin|anilin|nitr|chlor|fluor|brom|iod)o)";
/** The place of a group, as in `4-` or `N,N-`, at the start of a word or after a bracket. */
const locant = /(?:^|[-([{])(?:\d{1,2}|[nosmp])(?:,(?:\d{1,2}|[nos]))*'?-(?=[a-z([{])/;
/** A word that is all one group, or has one in its midst. */
const group = new RegExp(`^${stem}[a-z]*?${ending}$|${stem}(?:yl|oxy)`);
/** Groups written in one word: an ending in its midst, and a stem after it. */
const joined = new RegExp(`${stem}[a-z]*?(?:yl|ino)${stem}[a-z]*?${ending}$`);

/** A group and the salt, acid or anhydride of it, in two words. */
const compound = new RegExp(
  `\\b${stem}[a-z]*(?:yl|ic) (?:(?:chlor|brom|iod|fluor|cyan)ide|anhydride|acid|nitrile)\\b`,
  "i",
);

function systematicNameIn(text: string): string | undefined {
  const [found] = compound.exec(text) ?? [];
  return found ?? text.split(/\s+/).find((word) => isSystematicName(word.toLowerCase()));
}

const shortestJoined = 12;

function isSystematicName(word: string): boolean {
  const runs = word.match(/[a-z]+/g) ?? [];
  if (word.includes("-") && locant.test(word) && runs.some(isGroup)) return true;
  return runs.some((run) => run.length >= shortestJoined && joined.test(run));
}

function isGroup(run: string): boolean {
  return group.test(run);
}
