import type { EntityId, RelationId } from "../../../contract/ids.ts";
import type { Emphasis } from "../../canvas/scene.ts";
import type { DrawnFlow } from "./flows.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Shown } from "./shown.ts";

type Id = EntityId | RelationId;

export type Attention = {
  /** What is picked, and what stands for it: a current for each of its relations. */
  readonly picked: ReadonlySet<Id>;
  /** What touches it. */
  readonly near: ReadonlySet<Id>;
  /** What lies on the path in view, and what stands for it. */
  readonly lit: ReadonlySet<Id>;
  /** Where that path begins and ends. */
  readonly ends: ReadonlySet<Id>;
};

type Looked = Pick<Workspace, "selection" | "path">;

/**
 * What a selection and a path draw the eye to. Without either nothing is near and nothing is dimmed.
 */
export function attentionOf(
  { selection, path }: Looked,
  shown: Shown,
  flows: ReadonlyMap<EntityId, DrawnFlow>,
): Attention {
  const chosen = new Set(selection);
  const picked = withCurrents(chosen, flows);
  const touching = shown.edges.filter(
    ({ id, from, to }) => chosen.has(id) || chosen.has(from) || chosen.has(to),
  );
  const near = new Set<Id>(touching.flatMap(({ id, from, to }) => [id, from, to]));
  for (const [id, { legs }] of flows) {
    const ends: readonly Id[] = legs.flatMap(({ from, to }) => [from, to]);
    if (picked.has(id)) ends.forEach((end) => near.add(end));
    else if (ends.some((end) => chosen.has(end))) near.add(id);
  }
  const walked = new Set<Id>(path ? [...path.nodes, ...path.edges] : []);
  return { picked, near, lit: withCurrents(walked, flows), ends: endsOf(path) };
}

/** A current stands for each of its relations. */
function withCurrents(ids: ReadonlySet<Id>, flows: ReadonlyMap<EntityId, DrawnFlow>): Set<Id> {
  const carried = [...flows].filter(([, { relations }]) => relations.some(({ id }) => ids.has(id)));
  return new Set<Id>([...ids, ...carried.map(([id]) => id)]);
}

function endsOf(path: Looked["path"]): ReadonlySet<Id> {
  const ends = path ? [path.nodes[0], path.nodes.at(-1)] : [];
  return new Set(ends.flatMap((id) => id ?? []));
}

/** The rule of the picture: what is not the point is dimmed, and what is filtered always is. */
export function emphasisOf(
  id: Id,
  { picked, near, lit, ends }: Attention,
  filtered: ReadonlySet<Id>,
): Emphasis {
  if (picked.has(id)) return "picked";
  if (ends.has(id)) return "end";
  if (lit.has(id)) return "lit";
  if (filtered.has(id)) return "dimmed";
  if (picked.size === 0 && lit.size === 0) return "normal";
  return near.has(id) ? "near" : "dimmed";
}
