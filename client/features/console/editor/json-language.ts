import { StreamLanguage } from "@codemirror/language";

const words: readonly (readonly [pattern: RegExp, token: string])[] = [
  [/^"(?:[^"\\]|\\.)*"(?=\s*:)/, "propertyName"],
  [/^"(?:[^"\\]|\\.)*"?/, "string"],
  [/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/, "number"],
  [/^(?:true|false|null)\b/, "keyword"],
];

/** JSON as it is coloured. */
export const jsonLanguage = StreamLanguage.define({
  name: "json",
  token: (stream) => {
    if (stream.eatSpace()) return null;
    const word = words.find(([pattern]) => stream.match(pattern));
    if (word) return word[1];
    stream.next();
    return null;
  },
  languageData: { closeBrackets: { brackets: ["[", "{", '"'] } },
});
