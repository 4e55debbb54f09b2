import { type RefusalCode } from "../../../contract/cypher/refusal-code.ts";

/** A text as a reader could send it, and what has to become of it. */
export type HostileStatement = {
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** A text to be limited passes the gate, or is refused; it ends inside the limits either way. */
  readonly verdict: "refuse" | "allow" | "limit";
  /** Of one to be refused, the first layer of the gate that sees it. */
  readonly layer: RefusalCode | null;
};

export function allowed(
  cypher: string,
  params: Readonly<Record<string, unknown>> = {},
): HostileStatement {
  return { cypher, params, verdict: "allow", layer: null };
}

export function refused(
  layer: RefusalCode,
  cypher: string,
  params: Readonly<Record<string, unknown>> = {},
): HostileStatement {
  return { cypher, params, verdict: "refuse", layer };
}
