import { type KeyboardEvent, useState } from "react";

/** What is typed into a field that suggests, and whether its list is open. */
export type Suggesting = {
  readonly text: string;
  /** Without the spaces around it. */
  readonly wanted: string;
  readonly isOpen: boolean;
  readonly setText: (text: string) => void;
  readonly setOpen: (isOpen: boolean) => void;
  /** For Escape: first the list goes, then the text, then the focus. */
  readonly stepBack: (event: KeyboardEvent<HTMLInputElement>) => void;
};

export function useSuggesting(): Suggesting {
  const [text, setText] = useState("");
  const [wish, setOpen] = useState(false);
  const wanted = text.trim();
  const isOpen = wish && wanted !== "";
  const stepBack = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key !== "Escape") return;
    if (isOpen) setOpen(false);
    else if (text === "") currentTarget.blur();
    else setText("");
  };
  return { text, wanted, isOpen, setText, setOpen, stepBack };
}
