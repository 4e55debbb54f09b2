/** What happens to the engine's process, for a log. */
export type EngineEvent =
  | { readonly type: "ready"; readonly milliseconds: number; readonly process: number }
  | { readonly type: "ended"; readonly cause: EndCause; readonly detail: string }
  | { readonly type: "resting"; readonly milliseconds: number; readonly detail: string };

/** Why it ended: a question overran its time or memory, or was left; or nobody asked it to. */
export type EndCause = "deadline" | "memory" | "aborted" | "crash" | "closed";
