import { type Stretch } from "./expressions.ts";
import { refuseAt } from "./refusal.ts";
import { type Script } from "./script.ts";

/** A list is made in one go, and neither a deadline nor a cancel ends that. */
export const longestRange = 100_000;

/** @throws GateRefusal */
export function refuseRange(script: Script, { from, to }: Stretch, message: string): never {
  const start = script.tokens[from]?.start ?? 0;
  refuseAt(
    script.source,
    { start, end: script.tokens[to - 1]?.end ?? start },
    {
      code: "range",
      message: `${message}.`,
      remedy: `Give a range at most ${longestRange.toLocaleString("en")} numbers and bounds that are written out or counted, or draw from it with UNWIND.`,
    },
  );
}
