import { create } from "zustand";

/** A text in the console as it is written: Cypher, and its parameters as JSON. */
export type Written = { readonly query: string; readonly params: string };

type ConsoleState = {
  readonly isOpen: boolean;
  readonly draft: Written;
  /** Raised when another text is put in place of what is written. */
  readonly puts: number;
};

export const freshConsole: ConsoleState = {
  isOpen: false,
  draft: { query: "", params: "" },
  puts: 0,
};

/** The console, open or not, and what is written in it. What is written is no part of the view. */
export const useConsole = create<ConsoleState>()(() => freshConsole);

type Handed = {
  readonly query: string;
  readonly params?: Readonly<Record<string, unknown>>;
};

/** Shows the console with this text; it is not run before the reader says so. */
export function openConsole({ query, params = {} }: Handed): void {
  const isPlain = Object.keys(params).length === 0;
  putText({ query, params: isPlain ? "" : JSON.stringify(params, null, 2) });
  useConsole.setState({ isOpen: true });
}

/** Puts a text in place of what is written. */
export function putText(draft: Written): void {
  useConsole.setState(({ puts }) => ({ draft, puts: puts + 1 }));
}

export function writeText(change: Partial<Written>): void {
  useConsole.setState(({ draft }) => ({ draft: { ...draft, ...change } }));
}

export function toggleConsole(): void {
  useConsole.setState(({ isOpen }) => ({ isOpen: !isOpen }));
}

export function closeConsole(): void {
  useConsole.setState({ isOpen: false });
}
