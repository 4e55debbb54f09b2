import { StreamLanguage } from "@codemirror/language";
import { cypher } from "@codemirror/legacy-modes/mode/cypher";
import { tags } from "@lezer/highlight";

/** What the mode knows not: comments in blocks, names in backticks, parameters and numbers. */
const more: readonly (readonly [pattern: RegExp, token: string])[] = [
  [/^\/\*.*?(?:\*\/|$)/, "comment"],
  [/^`[^`]*`?/, "variableName"],
  [/^\$\w+/, "parameter"],
  [/^\d+(?:\.\d+)?/, "number"],
];

/** Cypher as it is coloured; what it means is the server's to say. */
export const cypherLanguage = StreamLanguage.define({
  ...cypher,
  token: (stream, state) => {
    const own = more.find(([pattern]) => stream.match(pattern));
    return own ? own[1] : cypher.token(stream, state);
  },
  tokenTable: { parameter: tags.special(tags.variableName) },
  languageData: {
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    closeBrackets: { brackets: ["(", "[", "{", "'", '"', "`"] },
  },
});
