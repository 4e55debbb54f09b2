import type { Subgraph } from "../../../contract/graph.ts";
import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import type { Change } from "../change.ts";
import { selectionChange } from "./selection.ts";
import type { Act, Question, Sentence } from "../step.ts";
import type { ThingId, Workspace } from "../workspace.ts";

export type Revealed = {
  readonly found: Subgraph;
  /** Where the new things lie; what is on screen already stays where it is. */
  readonly positions: Readonly<Partial<Record<EntityId, Point>>>;
  readonly sentence: Sentence;
  readonly question?: Question;
  /** What is picked afterwards; without it, what was picked stays picked. */
  readonly pick?: readonly ThingId[];
};

/** Brings things and relations into the view; what was put away among them comes back. */
export function reveal(
  workspace: Workspace,
  { found, positions, sentence, question, pick }: Revealed,
): Act {
  const changes: Change[] = [
    ...found.nodes.flatMap(({ id }) => [
      ...added("things", workspace, id),
      ...placed(workspace, id, positions[id]),
      ...unhidden(workspace, id),
    ]),
    ...found.edges.flatMap(({ id }) => [
      ...added("relations", workspace, id),
      ...unhidden(workspace, id),
    ]),
    ...selectionChange(workspace, pick ?? workspace.selection),
  ];
  return { sentence, changes, ...(question ? { question } : {}) };
}

function added(key: "things" | "relations", workspace: Workspace, id: ThingId): Change[] {
  const table: Readonly<Partial<Record<string, true>>> = workspace[key];
  return table[id] ? [] : [{ key, id, from: null, to: true }];
}

function placed(workspace: Workspace, id: EntityId, point?: Point): Change[] {
  const { things, positions, territories } = workspace;
  const from = positions[id] ?? null;
  if (!point || (things[id] && (from ?? territories[id]))) return [];
  return [{ key: "positions", id, from, to: point }];
}

function unhidden({ hidden }: Workspace, id: ThingId): Change[] {
  return hidden[id] ? [{ key: "hidden", id, from: true, to: null }] : [];
}
