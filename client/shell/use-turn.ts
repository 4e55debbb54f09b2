import { useEffect } from "react";

import { useTurning } from "../session/use-turning.ts";
import type { Commander } from "./commander.ts";

/** Keeps the view with the sources that are on, and tells where that fails. */
export function useTurn(fail: Commander["fail"]): void {
  const error = useTurning();
  useEffect(() => {
    if (error) fail(error);
  }, [error, fail]);
}
