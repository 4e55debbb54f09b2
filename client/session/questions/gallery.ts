import { create } from "zustand";

import type { Written } from "./written.ts";

/** What Ask is about: ways from one thing to another, or a ready question. */
export type AskWay = "paths" | "questions";

/** In which form an answer is read. */
export type AnswerForm = "graph" | "table" | "chart";

type Gallery = {
  readonly way: AskWay;
  /** Raised whenever something sends the reader to the questions. */
  readonly sent: number;
  /** Whether the reader is on the way to the field that finds questions. */
  readonly isFinding: boolean;
  /** The question that is open, by its name. */
  readonly name: string | null;
  /** What it is asked with, as it stands in its fields; a field that nobody touched is not in it. */
  readonly written: Written;
  /** The reader's own variant that it was opened from. */
  readonly variant: string | null;
  /** Raised whenever a question is put before the reader anew. */
  readonly turns: number;
  /** How the answer stands under the picture; null where it does not. */
  readonly pane: Exclude<AnswerForm, "graph"> | null;
};

export const freshGallery: Gallery = {
  way: "paths",
  sent: 0,
  isFinding: false,
  name: null,
  written: {},
  variant: null,
  turns: 0,
  pane: null,
};

/** Where the reader stands among the questions. It is no part of the view, and lasts for the visit. */
export const useGallery = create<Gallery>()(() => freshGallery);

export function turnTo(way: AskWay): void {
  useGallery.setState({ way });
}

/** Sends the reader to the field that finds questions, from wherever on the page. */
export function findQuestion(): void {
  useGallery.setState(({ sent }) => ({ way: "questions", sent: sent + 1, isFinding: true }));
}

type Opened = { readonly name: string; readonly written?: Written; readonly variant?: string };

/** Opens a question, filled in or not; it is not run before the reader says so. */
export function openQuestion({ name, written = {}, variant }: Opened): void {
  useGallery.setState(({ sent, turns }) => ({
    way: "questions",
    sent: sent + 1,
    isFinding: false,
    name,
    written,
    variant: variant ?? null,
    turns: turns + 1,
  }));
}

export function write(change: Written): void {
  useGallery.setState(({ written }) => ({ written: { ...written, ...change } }));
}

export function showPane(pane: Gallery["pane"]): void {
  useGallery.setState({ pane });
}
