import { type GrafeoError } from "@grafeo-db/js";

export type Failure = { readonly kind: "statement" | "conflict"; readonly message: string };

/** SQL's class 40, a transaction rolled back: another one touched the same thing. */
const conflict = "40";

export function toFailure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const kind = statusOf(error).startsWith(conflict) ? "conflict" : "statement";
  return { kind, message: message.replace(/^(?:\w+ error: )?(?:GRAFEO-\w+: )?/, "") };
}

function statusOf(error: unknown): string {
  return isGrafeoError(error) ? (error.gqlStatus ?? "") : "";
}

function isGrafeoError(error: unknown): error is GrafeoError {
  return error instanceof Error && "gqlStatus" in error;
}
