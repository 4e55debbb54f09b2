import { gate } from "../../../../server/cypher/gate/gate.ts";
import { GateRefusal } from "../../../../server/cypher/gate/refusal.ts";

/** How the gate refuses a text; null when it lets it pass. Anything else that it throws goes on. */
export function refusalOf(
  cypher: string,
  params: Readonly<Record<string, unknown>> = {},
): GateRefusal | null {
  try {
    gate(cypher, params);
    return null;
  } catch (error) {
    if (error instanceof GateRefusal) return error;
    throw error;
  }
}
