import type { EntityId, RelationId } from "../../../contract/ids.ts";
import type { Emphasis } from "../../canvas/scene.ts";
import type { DrawnFlow } from "./flows.ts";
import type { Shown } from "./shown.ts";

type Id = EntityId | RelationId;

export type Attention = {
  /** What is picked, and what stands for it: a current for each of its relations. */
  readonly picked: ReadonlySet<Id>;
  /** What touches it. */
  readonly near: ReadonlySet<Id>;
};

/** What a selection draws the eye to. Without a selection nothing is near and nothing is dimmed. */
export function attentionOf(
  selection: readonly Id[],
  shown: Shown,
  flows: ReadonlyMap<EntityId, DrawnFlow>,
): Attention {
  const chosen = new Set(selection);
  const carried = [...flows].filter(([, { relations }]) =>
    relations.some(({ id }) => chosen.has(id)),
  );
  const picked = new Set<Id>([...chosen, ...carried.map(([id]) => id)]);
  const touching = shown.edges.filter(
    ({ id, from, to }) => chosen.has(id) || chosen.has(from) || chosen.has(to),
  );
  const near = new Set<Id>(touching.flatMap(({ id, from, to }) => [id, from, to]));
  for (const [id, { legs }] of flows) {
    const ends: readonly Id[] = legs.flatMap(({ from, to }) => [from, to]);
    if (picked.has(id)) ends.forEach((end) => near.add(end));
    else if (ends.some((end) => chosen.has(end))) near.add(id);
  }
  return { picked, near };
}

/** The rule of the picture: what is not the point is dimmed, and what is filtered always is. */
export function emphasisOf(
  id: Id,
  { picked, near }: Attention,
  filtered: ReadonlySet<Id>,
): Emphasis {
  if (picked.has(id)) return "picked";
  if (filtered.has(id)) return "dimmed";
  if (picked.size === 0) return "normal";
  return near.has(id) ? "near" : "dimmed";
}
