/** A text cut where a phrase of the source stands in it, if our words use the same. */
export type Parts = { readonly before: string; readonly phrase: string; readonly after: string };

export function partsOf(text: string, phrase: string | undefined): Parts | null {
  if (!phrase) return null;
  const at = text.toLowerCase().indexOf(phrase.toLowerCase());
  if (at < 0) return null;
  const end = at + phrase.length;
  return { before: text.slice(0, at), phrase: text.slice(at, end), after: text.slice(end) };
}
