import { useEffect, useState } from "react";

import { checkCypher } from "../../api/ask-cypher.ts";
import type { Written } from "../../session/console/open-console.ts";
import { type Fault, faultOf, isOfText } from "./fault.ts";
import { readParams } from "./read-params.ts";

/** Milliseconds without a key before the text is looked at. */
const pause = 500;

/** What the server finds wrong with a text while it is being written; it runs nothing. */
export function useCheck({ query, params }: Written): Fault | null {
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    const later = new AbortController();
    const look = async () => {
      const found = await faultIn({ query, params }, later.signal);
      if (!later.signal.aborted) setFault(found);
    };
    const timer = setTimeout(() => {
      void look();
    }, pause);
    return () => {
      clearTimeout(timer);
      later.abort();
    };
  }, [query, params]);
  return fault;
}

async function faultIn({ query, params }: Written, signal: AbortSignal): Promise<Fault | null> {
  const read = readParams(params);
  if (query.trim() === "" || read.state === "wrong") return null;
  try {
    await checkCypher({ query, params: read.params }, signal);
    return null;
  } catch (error) {
    // That the server cannot be asked is no fault of the text, and is told elsewhere.
    return isOfText(error) ? faultOf(error) : null;
  }
}
