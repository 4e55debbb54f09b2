import { EntityId } from "../../contract/ids.ts";
import type { GraphValue } from "../engine/graph.ts";

/** What a relation or a thing says of where it stands written; it is not about them. */
const whence = new Set(["documents", "sources"]);

/** The ids of things and relations that values hold, each once, up to so many. */
export function idsIn(values: Iterable<GraphValue>, most: number): string[] {
  const found = new Set<string>();
  for (const value of values) {
    for (const id of idsOf(value)) {
      if (found.size === most) return [...found];
      found.add(id);
    }
  }
  return [...found];
}

function* idsOf(value: GraphValue): Generator<string, undefined> {
  if (typeof value === "string") {
    if (EntityId.safeParse(value).success) yield value;
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const isThing = Object.hasOwn(value, "id");
  for (const [key, item] of Object.entries(value)) {
    if (!(isThing && whence.has(key))) yield* idsOf(item);
  }
}
