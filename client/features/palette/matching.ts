type Named = { readonly name: string };

/** What holds every word that was typed, beginnings of the name first; without text, all. */
export function matching<Entry extends Named>(entries: readonly Entry[], text: string): Entry[] {
  const typed = plain(text).split(/\s+/).filter(Boolean);
  const start = typed.join(" ");
  return entries
    .filter(({ name }) => typed.every((word) => plain(name).includes(word)))
    .toSorted((one, other) => rank(other, start) - rank(one, start));
}

function rank({ name }: Named, start: string): number {
  return plain(name).startsWith(start) ? 1 : 0;
}

/** Case and accents do not count. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
