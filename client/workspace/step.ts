import type { MessageKey } from "../messages/en.ts";
import type { Change } from "./change.ts";

/** What was done, as a message and the words that fill it. */
export type Sentence = {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string | number>>;
};

/** What was asked of the server to do it. */
export type Question = { readonly endpoint: string; readonly input: Json };

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Something the user does: what it is called, and the change as data. */
export type Act = {
  readonly sentence: Sentence;
  readonly question?: Question | undefined;
  readonly changes: readonly Change[];
  /** Acts of one kind that follow become one Step: switches and turns of one slider only if soon. */
  readonly coalesce?: "picks" | "switches" | "paths" | "runs" | undefined;
};

/** An act in the trail: after which Step it was done, and when (ISO 8601). */
export type Step = Act & {
  readonly id: string;
  readonly parent: string | null;
  readonly at: string;
};
