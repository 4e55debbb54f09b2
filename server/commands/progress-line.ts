import type { ImportProgress } from "../../contract/endpoints/exchange.ts";

/** How far something is, on one line of a terminal that is written over. */
export type ProgressLine = {
  readonly show: (progress: ImportProgress) => void;
  /** Takes the line away, so that words can follow. */
  readonly clear: () => void;
};

type Terminal = {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
};

const pause = 100;
const stages = { reading: "Reading", checking: "Checking", writing: "Writing" } as const;

/** Where nobody looks, nothing is shown. */
export function progressLine(terminal: Terminal, now: () => number = Date.now): ProgressLine {
  let shownAt = 0;
  let isShown = false;
  return {
    show({ stage, done, of }) {
      if (terminal.isTTY !== true || now() - shownAt < pause) return;
      shownAt = now();
      isShown = true;
      const whole = of === null ? "" : ` of ${of}`;
      terminal.write(`\r\u001B[K${stages[stage]}: ${done}${whole} rows`);
    },
    clear() {
      if (isShown) terminal.write("\r\u001B[K");
      isShown = false;
    },
  };
}
