type Part = {
  readonly text: string;
  readonly isName: boolean;
  /** Where in the sentence it begins. */
  readonly at: number;
};

/** A sentence cut at the names in it, each once, so that they can be set apart. */
export function strongParts(sentence: string, names: readonly string[]): Part[] {
  return names.reduce<Part[]>(
    (parts, name) => {
      const index = parts.findIndex((part) => !part.isName && placeOf(part, name) !== -1);
      const part = parts[index];
      return part ? parts.toSpliced(index, 1, ...cut(part, name)) : parts;
    },
    [{ text: sentence, isName: false, at: 0 }],
  );
}

/** A name at the start of a sentence has a capital there. */
function placeOf({ text }: Part, name: string): number {
  return text.toLocaleLowerCase().indexOf(name.toLocaleLowerCase());
}

function cut(part: Part, name: string): Part[] {
  const start = placeOf(part, name);
  const end = start + name.length;
  const pieces = [
    { text: part.text.slice(0, start), isName: false, at: part.at },
    { text: part.text.slice(start, end), isName: true, at: part.at + start },
    { text: part.text.slice(end), isName: false, at: part.at + end },
  ];
  return pieces.filter(({ text }) => text !== "");
}
