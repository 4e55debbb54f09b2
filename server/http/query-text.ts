import { invalid } from "./refusal.ts";

/**
 * Reads what follows the question mark. A key that stands more than once gives a list; any key is
 * safe, for each becomes the record's own.
 * @throws Refusal
 */
export function parseQuery(url: string, bytes: number): Record<string, string | string[]> {
  const mark = url.indexOf("?");
  const text = mark < 0 ? "" : url.slice(mark + 1);
  if (text.length > bytes) throw invalid("", `What follows the ? is longer than ${bytes} bytes.`);
  const found = new Map<string, string | string[]>();
  for (const pair of text.split("&").filter((part) => part !== "")) {
    const [key, value] = readPair(pair);
    const before = found.get(key);
    found.set(key, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(found);
}

function readPair(pair: string): [string, string] {
  const equals = pair.indexOf("=");
  if (equals < 0) return [decode(pair), ""];
  return [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw invalid("", "What follows the ? is not percent-encoded UTF-8.");
  }
}
