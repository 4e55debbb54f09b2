import type { PathsFound } from "../../contract/endpoints/paths.ts";
import { published } from "../../contract/limits.ts";
import type { PathQuestion } from "../../contract/paths/question.ts";
import { abortReason } from "../engine/abort-reason.ts";

/** How much a search may look at, and how long it may take. */
export type SearchLimits = { readonly relations: number; readonly milliseconds: number };

/** What several searches for one answer share. */
export type Budget = {
  readonly signal: AbortSignal | undefined;
  readonly spend: (relations: number) => void;
  /** Relations that may still be looked at. */
  readonly left: () => number;
  /** What has run out first; time is kept back for putting together what is known. */
  readonly stopped: () => PathsFound["stopped"];
  /** Whether all time is used up. */
  readonly isOver: () => boolean;
  /** Lets others be served now and then. @throws whatever the signal was aborted with */
  readonly breathe: () => Promise<void>;
  readonly looked: () => PathsFound["looked"];
};

/** Of its time, the share that a search may spend on reading. */
const reading = 0.8;
/** How long others wait at most while a search thinks. */
const sliceMilliseconds = 10;

export function limitsFor({ patience }: Pick<PathQuestion, "patience">): SearchLimits {
  return patience === "long"
    ? { relations: published.pathRelationsLong, milliseconds: published.pathMillisecondsLong }
    : { relations: published.pathRelations, milliseconds: published.pathMilliseconds };
}

export function createBudget(limits: SearchLimits, signal?: AbortSignal): Budget {
  const begun = performance.now();
  let relations = 0;
  let breathed = begun;
  const passed = () => performance.now() - begun;
  return {
    signal,
    spend: (count) => {
      relations += count;
    },
    left: () => Math.max(0, limits.relations - relations),
    stopped: () => {
      if (relations >= limits.relations) return "relations";
      return passed() >= limits.milliseconds * reading ? "time" : undefined;
    },
    isOver: () => passed() >= limits.milliseconds,
    breathe: async () => {
      if (performance.now() - breathed >= sliceMilliseconds) {
        await new Promise((resolve) => setImmediate(resolve));
        breathed = performance.now();
      }
      if (signal?.aborted === true) throw abortReason(signal);
    },
    looked: () => ({ relations, milliseconds: passed() }),
  };
}
