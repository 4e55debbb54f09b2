import type { Workspace } from "../workspace.ts";

/** A table in which each of these is marked. */
export function marks(things: readonly { readonly id: string }[]): Workspace["things"] {
  return Object.fromEntries(things.map(({ id }) => [id, true as const]));
}
