import type { Written } from "./open-console.ts";

/** A text that the reader keeps, under a name that no other has. */
export type SavedText = Written & { readonly name: string };

const mostRemembered = 50;

/** The texts that ran, the last one first, each once. */
export function remembered(history: readonly Written[], text: Written): Written[] {
  return [text, ...history.filter((one) => !isSameText(one, text))].slice(0, mostRemembered);
}

/** With this text under this name; what had the name before gives way. */
export function withSaved(saved: readonly SavedText[], text: SavedText): SavedText[] {
  return inOrder([...saved.filter(({ name }) => name !== text.name), text]);
}

/** With another name; it stays as it is where another text has that name. */
export function renamed(saved: readonly SavedText[], from: string, to: string): SavedText[] {
  if (isTaken(saved, to)) return [...saved];
  return inOrder(saved.map((text) => (text.name === from ? { ...text, name: to } : text)));
}

export function isTaken(saved: readonly SavedText[], name: string): boolean {
  return saved.some((text) => text.name === name);
}

export function isSameText(one: Written, other: Written): boolean {
  return one.query === other.query && one.params === other.params;
}

function inOrder(saved: SavedText[]): SavedText[] {
  return saved.toSorted((one, other) => one.name.localeCompare(other.name));
}
