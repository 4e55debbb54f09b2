/** Where in a text the cursor stands, as far as completing it goes. */
export type Place =
  | { readonly in: "comment" }
  | { readonly in: "string"; readonly from: number }
  | { readonly in: "code"; readonly open: readonly string[] };

const closing: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
const quotes = new Set(["'", '"', "`"]);

/** Reads the text up to the cursor: the string it breaks off in, or the brackets that stand open. */
export function placeIn(before: string): Place {
  const open: string[] = [];
  let at = 0;
  while (at < before.length) {
    const sign = before.charAt(at);
    const next = endOf(before, at);
    if (next === null) return quotes.has(sign) ? { in: "string", from: at + 1 } : { in: "comment" };
    if ("([{".includes(sign)) open.push(sign);
    if (closing[sign] === open.at(-1) && open.length > 0) open.pop();
    at = next;
  }
  return { in: "code", open };
}

/** Where what begins here ends; null where it does not before the cursor. */
function endOf(text: string, at: number): number | null {
  const sign = text.charAt(at);
  if (quotes.has(sign)) return endOfString(text, at + 1, sign);
  const two = text.slice(at, at + 2);
  if (two === "//") return after(text, "\n", at);
  if (two === "/*") return after(text, "*/", at + 2);
  return at + 1;
}

function after(text: string, end: string, from: number): number | null {
  const found = text.indexOf(end, from);
  return found === -1 ? null : found + end.length;
}

function endOfString(text: string, from: number, quote: string): number | null {
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === quote) return at + 1;
    if (sign === "\\") at += 1;
  }
  return null;
}
