import { useEffect } from "react";

import { commandForKey } from "../commands/command-for-key.ts";
import { commands, isOffered } from "../commands/commands.ts";
import type { Commander } from "./commander.ts";

/** Gives the commands their keys, but for while something lies over the page and has its own. */
export function useCommandKeys({ context, run }: Commander, covered: boolean): void {
  useEffect(() => {
    if (covered) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = commandForKey(event, commands);
      if (!command || !isOffered(command, context)) return;
      event.preventDefault();
      run(command);
    };
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("keydown", onKey);
    };
  }, [context, run, covered]);
}
