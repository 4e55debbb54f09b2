/** A text that is never closed is one token, so that no text is looked through twice. */
const token = /"(?:[^"\\]|\\.)*"?|[{}[\],:]/gs;

/** The text is no JSON that an honest writer writes. */
export class JsonFault extends Error {
  override name = "JsonFault";
}

/**
 * Reads JSON. What JSON.parse lets pass and no honest writer writes is refused: a key that stands
 * twice or is `__proto__`, nesting past `depth`, text with half a character.
 * @throws JsonFault
 */
export function parseStrictJson(text: string, depth: number): unknown {
  refuseOddTokens(text, depth);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new JsonFault("This is not JSON.");
  }
}

function refuseOddTokens(text: string, depth: number): void {
  const open: Set<string>[] = [];
  let last = "";
  for (const [mark] of text.matchAll(token)) {
    nest(mark, open);
    if (open.length > depth) throw new JsonFault(`This is nested deeper than ${depth}.`);
    if (mark === ":") refuseKey(last, open.at(-1));
    if (mark.startsWith('"')) last = readText(mark);
  }
}

function nest(mark: string, open: Set<string>[]): void {
  if (mark === "{" || mark === "[") open.push(new Set());
  if (mark === "}" || mark === "]") open.pop();
}

function refuseKey(key: string, seen: Set<string> | undefined): void {
  if (key === "__proto__") throw new JsonFault("No key may be __proto__.");
  if (seen?.has(key)) throw new JsonFault(`The key "${key.slice(0, 80)}" stands twice.`);
  seen?.add(key);
}

function readText(mark: string): string {
  const text = unquote(mark);
  if (/\p{Surrogate}/u.test(text)) throw new JsonFault("A text holds half a character.");
  return text;
}

function unquote(mark: string): string {
  try {
    return String(JSON.parse(mark));
  } catch {
    throw new JsonFault("This is not JSON.");
  }
}
