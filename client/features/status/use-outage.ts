import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";

import { awaitReturn } from "../../api/await-return.ts";
import { type Outage, outageNow, setOutage, watchOutage } from "../../api/outage.ts";

export type Reached = {
  /** What cannot be reached; for a while after it came back, "back"; null while all is well. */
  readonly state: Outage | "back" | null;
  /** Asks at once, without waiting for the next time. */
  readonly askNow: () => void;
};

/** Milliseconds that the good news stands. */
const lasting = 8_000;

/** Follows an outage to its end, and has all that failed meanwhile asked again. */
export function useOutage(): Reached {
  const outage = useSyncExternalStore(watchOutage, outageNow);
  const again = useRef<(() => void) | null>(null);
  const [isBack, setBack] = useState(false);
  const client = useQueryClient();
  useEffect(() => {
    if (outage === null) return;
    let waiting = new AbortController();
    const comeBack = () => {
      setOutage(null);
      setBack(true);
      void client.invalidateQueries({ queryKey: ["schema"] });
      void client.invalidateQueries({ predicate: ({ state }) => state.status === "error" });
    };
    const wait = () => {
      waiting.abort();
      waiting = new AbortController();
      awaitReturn(waiting.signal).then(comeBack, () => null);
    };
    wait();
    again.current = wait;
    return () => {
      waiting.abort();
      again.current = null;
    };
  }, [outage, client]);
  useEffect(() => {
    if (!isBack) return;
    const timer = setTimeout(() => {
      setBack(false);
    }, lasting);
    return () => {
      clearTimeout(timer);
    };
  }, [isBack]);
  const askNow = useCallback(() => again.current?.(), []);
  return { state: outage ?? (isBack ? "back" : null), askNow };
}
