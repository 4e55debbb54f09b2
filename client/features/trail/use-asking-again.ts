import { useCallback, useRef, useState } from "react";

import type { Reach } from "../../session/reach.ts";
import type { Asked } from "./asked-in.ts";
import { askAgain } from "./ask-again.ts";

/** How asking again stands: nothing asked, under way, nothing new found, or why it failed. */
export type Told =
  | { readonly state: "idle" | "asking" | "nothing" }
  | { readonly state: "failed"; readonly error: unknown };

type Asking = { readonly told: Told; readonly askAgain: (asked: Asked) => Promise<void> };

/** Asks the question of a step again, one at a time, and tells what became of it. */
export function useAskingAgain(reach: Reach): Asking {
  const [told, setTold] = useState<Told>({ state: "idle" });
  const isAsking = useRef(false);
  const ask = useCallback(
    async (asked: Asked) => {
      if (isAsking.current) return;
      isAsking.current = true;
      setTold({ state: "asking" });
      setTold(await outcomeOf(reach, asked));
      isAsking.current = false;
    },
    [reach],
  );
  return { told, askAgain: ask };
}

async function outcomeOf(reach: Reach, asked: Asked): Promise<Told> {
  const before = made(reach);
  try {
    await askAgain(reach, asked);
    return { state: made(reach) === before ? "nothing" : "idle" };
  } catch (error) {
    return { state: "failed", error };
  }
}

function made({ session }: Reach): number {
  return session.store.getState().trail.made;
}
