import process from "node:process";

import { complain, toWords } from "./terminal.ts";

/** npm and the terminal may both pass on one and the same Ctrl+C. */
const sameKeystroke = 1_000;

/**
 * Ends in order when asked to, and at once when asked again.
 * @returns whether it has been asked to
 */
export function endOnSignal(end: () => Promise<void>): () => boolean {
  let asked: number | null = null;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  return () => asked !== null;

  function onSignal(): void {
    const now = Date.now();
    if (asked !== null) {
      if (now - asked > sameKeystroke) process.exit(1);
      return;
    }
    asked = now;
    end().then(
      () => process.exit(0),
      (error: unknown) => {
        complain(toWords(error));
        process.exit(1);
      },
    );
  }
}
