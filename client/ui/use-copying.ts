import { useCallback, useEffect, useState } from "react";

type Copying = {
  /** What was copied last, for a moment. */
  readonly copied: string | null;
  /** A text that the browser would not copy. */
  readonly byHand: string | null;
  readonly copy: (what: string, text: string) => Promise<void>;
  readonly close: () => void;
};

/** Milliseconds for which it is said that something was copied. */
const moment = 2_000;

/** Puts texts on the clipboard; where that is denied, the reader copies by hand. */
export function useCopying(): Copying {
  const [copied, setCopied] = useState<string | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => {
      setCopied(null);
    }, moment);
    return () => {
      clearTimeout(timer);
    };
  }, [copied]);
  const copy = useCallback(async (what: string, text: string) => {
    if (await isCopied(text)) setCopied(what);
    else setByHand(text);
  }, []);
  return {
    copied,
    byHand,
    copy,
    close: () => {
      setByHand(null);
    },
  };
}

/** A page that is not served over a safe address has no clipboard at all. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
