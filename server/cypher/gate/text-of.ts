const escapes: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  "'": "'",
  '"': '"',
  "\\": "\\",
};

/** What a string literal says. An engine leaves an escape it does not know as it is, with its \. */
export function textOf(literal: string): string {
  return literal
    .slice(1, -1)
    .replaceAll(/\\([^])/gu, (whole, letter: string) => escapes[letter] ?? whole);
}
