import * as z from "zod";
import { create } from "zustand";

import { browserShelf, putUp, type Shelf, takeDown } from "../shelf.ts";
import type { Written } from "./open-console.ts";
import { remembered, renamed, type SavedText, withSaved } from "./saved-texts.ts";

/** One place for each version of what is kept: an older page never reads a newer one's. */
const place = "contraflow.console.1";

const Text = z.strictObject({ query: z.string(), params: z.string() });

const Kept = z.strictObject({
  /** What is being written. */
  draft: Text,
  /** What ran, the last one first. */
  history: z.array(Text),
  saved: z.array(Text.extend({ name: z.string() })),
});

export type KeptTexts = {
  readonly draft: Written;
  readonly history: readonly Written[];
  readonly saved: readonly SavedText[];
  /** Whether this browser keeps them; null before the first time it was tried. */
  readonly isKept: boolean | null;
};

export const noTexts: KeptTexts = {
  draft: { query: "", params: "" },
  history: [],
  saved: [],
  isKept: null,
};

/** The texts that the reader ran and saved, as they are kept in this browser. */
export const useTexts = create<KeptTexts>()(() => noTexts);

/** Takes up what was kept, by another page of this browser too. */
export function readTexts(shelf: Shelf = browserShelf()): void {
  const kept = read(shelf);
  if (kept) useTexts.setState(kept);
}

export function keepDraft(draft: Written): void {
  change(() => ({ draft }));
}

export function rememberText(text: Written): void {
  change(({ history }) => ({ draft: text, history: remembered(history, text) }));
}

export function saveText(text: SavedText): void {
  change(({ saved }) => ({ saved: withSaved(saved, text) }));
}

export function renameText(from: string, to: string): void {
  change(({ saved }) => ({ saved: renamed(saved, from, to) }));
}

export function removeText(name: string): void {
  change(({ saved }) => ({ saved: saved.filter((text) => text.name !== name) }));
}

/** Changes what lies on the shelf at this moment, for two pages may be open. */
function change(make: (kept: KeptTexts) => Partial<KeptTexts>): void {
  const shelf = browserShelf();
  const now = { ...useTexts.getState(), ...read(shelf) };
  const next = { ...now, ...make(now) };
  useTexts.setState({ ...next, isKept: write(shelf, next) });
}

function read(shelf: Shelf): z.infer<typeof Kept> | null {
  return Kept.safeParse(takeDown(shelf, place)).data ?? null;
}

function write(shelf: Shelf, { draft, history, saved }: KeptTexts): boolean {
  return putUp(shelf, place, { draft, history, saved });
}
