/** A name that a lesson does not use yet: the stem itself, or with a number behind it. */
export function freshName(stem: string, taken: readonly string[]): string {
  const names = new Set(taken);
  const short = stem.slice(0, longest);
  if (!names.has(short)) return short;
  let number = 2;
  while (names.has(`${short}${number}`)) number += 1;
  return `${short}${number}`;
}

/** A name has 40 characters at most, and a number may follow. */
const longest = 36;

/** Words as one name: "percent-final of sales" is percentFinalOfSales. */
export function camelName(words: string): string {
  const parts = words.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const joined = parts.map((part, at) => (at === 0 ? lower(part) : upper(part))).join("");
  return /^[a-z]/.test(joined) ? joined : `a${joined}`;
}

function lower(part: string): string {
  return part.charAt(0).toLowerCase() + part.slice(1);
}

function upper(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1);
}
