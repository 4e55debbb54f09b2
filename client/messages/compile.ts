import type { CompiledMessage, CompiledMessageToken } from "@lingui/message-utils/compileMessage";

/**
 * An ICU message as Lingui wants it. It knows what the catalogue uses: text, {name}, and plurals and
 * selects whose branches are text and names. Lingui's own compiler knows all of ICU and would double
 * the weight of the messages; a test holds both to the same answer.
 */
export function compile(message: string): CompiledMessage {
  return parts(message).map((part) => (part.startsWith("{") ? argument(part.slice(1, -1)) : part));
}

/** The text cut at its outermost braces. */
function parts(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "{" && depth++ === 0) {
      found.push(text.slice(start, at));
      start = at;
    } else if (text[at] === "}" && --depth === 0) {
      found.push(text.slice(start, at + 1));
      start = at + 1;
    }
  }
  found.push(text.slice(start));
  return found.filter((part) => part !== "");
}

function argument(inner: string): CompiledMessageToken {
  const [, name = inner, type, cases] = /^(\w+),\s*(\w+),\s*(.*)$/s.exec(inner) ?? [];
  if (type === undefined || cases === undefined) return [name.trim()];
  return [name, type, branches(cases)];
}

function branches(cases: string): Record<string, CompiledMessage | undefined> {
  const words = parts(cases);
  const pairs = words.flatMap((word, index): [string, CompiledMessage][] => {
    const label = words[index - 1]?.trim().replace(/^=/, "");
    return word.startsWith("{") && label ? [[label, branch(word.slice(1, -1))]] : [];
  });
  return { offset: undefined, ...Object.fromEntries(pairs) };
}

function branch(text: string): CompiledMessage {
  return parts(text).flatMap((part): CompiledMessage =>
    part.startsWith("{") ? [argument(part.slice(1, -1))] : part.split(/(#)/).filter(Boolean),
  );
}
