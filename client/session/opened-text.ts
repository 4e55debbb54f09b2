import { create } from "zustand";

import type { DocumentId, EvidenceId } from "../../contract/ids.ts";

/** A key phrase as the reader's own copy of the text has it, inside its sentence. */
export type Passage = {
  /** Which paragraph it stands in, from 1. */
  readonly paragraph: number;
  /** Where the phrase begins in its paragraph, white space being single spaces. */
  readonly at: number;
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
};

/** A text that the reader opened. It stays in the memory of this tab and is never sent or kept. */
export type OpenedText = {
  readonly text: string;
  /** The document of the graph that it is a copy of, as far as its key phrases tell. */
  readonly document: { readonly id: DocumentId; readonly title: string };
  readonly passages: ReadonlyMap<EvidenceId, Passage>;
  /** How many key phrases the graph has of that document. */
  readonly wanted: number;
  /** Whether it is the document letter for letter; null where that cannot be told. */
  readonly identical: boolean | null;
};

type Desk = {
  readonly opened: OpenedText | null;
  /** The passage that the reader asked to see. */
  readonly at: EvidenceId | null;
  readonly open: (text: OpenedText) => void;
  readonly turnTo: (at: EvidenceId | null) => void;
  readonly close: () => void;
};

export const useDesk = create<Desk>()((set) => ({
  opened: null,
  at: null,
  open: (opened) => {
    set({ opened });
  },
  turnTo: (at) => {
    set({ at });
  },
  close: () => {
    set({ opened: null, at: null });
  },
}));

/** The passage behind a piece of evidence, while a text is open that has it. */
export function usePassage(id: EvidenceId): Passage | undefined {
  return useDesk(({ opened }) => opened?.passages.get(id));
}
