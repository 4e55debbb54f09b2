const plain: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "‑": "-",
};

/** White space of any kind and length becomes one space; what a printer adds unseen goes. */
export function spaced(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** A text of the same length as `spaced`, in which typographic marks are plain ones. */
export function matchable(text: string): string {
  return spaced(text).replace(/[‘’“”–—‑]/gu, (mark) => plain[mark] ?? mark);
}
