import { type GrafeoError } from "@grafeo-db/js";

export type Failure = {
  readonly kind: "statement" | "conflict" | "tampered";
  readonly message: string;
};

/** A reader's text counts changes; they are undone. */
export class TamperedError extends Error {
  override name = "TamperedError";
}

/** SQL's class 40, a transaction rolled back: another one touched the same thing. */
const conflict = "40";

export function toFailure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return {
    kind: kindOf(error),
    message: message.replace(/^(?:\w+ error: )?(?:GRAFEO-\w+: )?/, ""),
  };
}

function kindOf(error: unknown): Failure["kind"] {
  if (error instanceof TamperedError) return "tampered";
  return statusOf(error).startsWith(conflict) ? "conflict" : "statement";
}

function statusOf(error: unknown): string {
  return isGrafeoError(error) ? (error.gqlStatus ?? "") : "";
}

function isGrafeoError(error: unknown): error is GrafeoError {
  return error instanceof Error && "gqlStatus" in error;
}
