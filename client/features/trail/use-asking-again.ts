import { useCallback, useRef, useState } from "react";

import type { Reach } from "../../session/reach.ts";
import type { Asked } from "./asked-in.ts";
import { askAgain } from "./ask-again.ts";

/**
 * How asking again stands: nothing asked, under way, nothing new found, answered below the picture, or
 * why it failed.
 */
export type Told =
  | { readonly state: "idle" | "asking" | "nothing" | "below" }
  | { readonly state: "failed"; readonly error: unknown };

type Asking = { readonly told: Told; readonly askAgain: (asked: Asked) => Promise<void> };

/**
 * Asks the question of a step again, one at a time, and tells what became of it; an answer that stands
 * where the strip does is given room.
 */
export function useAskingAgain(reach: Reach, onBelow: () => void): Asking {
  const [told, setTold] = useState<Told>({ state: "idle" });
  const isAsking = useRef(false);
  const ask = useCallback(
    async (asked: Asked) => {
      if (isAsking.current) return;
      isAsking.current = true;
      setTold({ state: "asking" });
      const outcome = await outcomeOf(reach, asked);
      setTold(outcome);
      isAsking.current = false;
      if (outcome.state === "below") onBelow();
    },
    [reach, onBelow],
  );
  return { told, askAgain: ask };
}

async function outcomeOf(reach: Reach, asked: Asked): Promise<Told> {
  const before = made(reach);
  try {
    if ((await askAgain(reach, asked)) === "below") return { state: "below" };
    return { state: made(reach) === before ? "nothing" : "idle" };
  } catch (error) {
    return { state: "failed", error };
  }
}

function made({ session }: Reach): number {
  return session.store.getState().trail.made;
}
