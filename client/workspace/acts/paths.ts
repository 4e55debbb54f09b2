import { EntityId } from "../../../contract/ids.ts";
import type { FoundPath } from "../../../contract/paths/found-path.ts";
import type { PathQuestion } from "../../../contract/paths/question.ts";
import type { Point } from "../../../contract/scene.ts";
import type { Change } from "../change.ts";
import type { Act, Sentence, Step } from "../step.ts";
import { pathTo, type Trail } from "../trail.ts";
import type { ShownPath, Workspace } from "../workspace.ts";
import { sentence } from "./sentence.ts";

type Places = Readonly<Partial<Record<EntityId, Point>>>;

export function shownPath({ nodes, edges }: FoundPath): ShownPath {
  return { nodes, edges };
}

export function isShownPath({ nodes }: FoundPath, path: ShownPath | null): boolean {
  return path !== null && path.nodes.join(" ") === nodes.join(" ");
}

export type PickedPath = {
  readonly path: ShownPath;
  /** Where its things lie now. */
  readonly places: Places;
  /** Where the things lie that the path before it had moved. */
  readonly back: Places;
  readonly sentence: Sentence;
};

/** Draws another of the paths that were found. */
export function pickPathAct(workspace: Workspace, picked: PickedPath): Act {
  return {
    sentence: picked.sentence,
    changes: [
      { key: "path", from: workspace.path, to: picked.path },
      ...moves(workspace, { ...picked.back, ...picked.places }),
      ...(workspace.selection.length > 0 ? [letGo(workspace)] : []),
    ],
    coalesce: "paths",
  };
}

/** The view without its question; what its path had moved goes back. */
export function leavePathsAct(workspace: Workspace, back: Places): Act {
  const { question, path } = workspace;
  return {
    sentence: sentence("steps.paths-left"),
    changes: [
      ...(question ? [{ key: "question", from: question, to: null } as const] : []),
      ...(path ? [{ key: "path", from: path, to: null } as const] : []),
      ...moves(workspace, back),
    ],
  };
}

/** The changes that put a question and the first path it found into the view. */
export function askedChanges(
  workspace: Workspace,
  { question, path }: { readonly question: PathQuestion; readonly path: ShownPath | null },
): Change[] {
  return [
    { key: "question", from: workspace.question, to: question },
    ...(path || workspace.path ? [{ key: "path", from: workspace.path, to: path } as const] : []),
  ];
}

export function moves({ positions }: Workspace, places: Places): Change[] {
  return Object.entries(places).flatMap(([key, to]): Change[] => {
    const id = EntityId.parse(key);
    const from = positions[id] ?? null;
    if (!to || (from?.x === to.x && from.y === to.y)) return [];
    return [{ key: "positions", id, from, to }];
  });
}

function letGo({ selection }: Workspace): Change {
  return { key: "selection", from: selection, to: [] };
}

/** What was laid along the paths in view, and where it lay before; what was moved since stays. */
export function laidAside(trail: Trail): Places {
  const before = new Map<EntityId, Point>();
  for (const step of pathTo(trail)) {
    if (step.changes.some(({ key, to }) => key === "question" && to === null)) before.clear();
    note(before, step);
  }
  return Object.fromEntries(before);
}

function note(before: Map<EntityId, Point>, { changes, coalesce, question }: Step): void {
  const isOfPaths = coalesce === "paths" || question?.endpoint === "paths";
  for (const change of changes) {
    if (change.key !== "positions") continue;
    const id = EntityId.parse(change.id);
    if (!isOfPaths) before.delete(id);
    else if (change.from && !before.has(id)) before.set(id, change.from);
  }
}

/** Things that the reader has moved by hand since the view was opened; they stay where they are. */
export function movedByHand(trail: Trail): ReadonlySet<string> {
  const steps = pathTo(trail);
  const opened = steps.findLastIndex(({ sentence: { key } }) => key === "steps.opened");
  const byHand = steps
    .slice(opened + 1)
    .filter(({ sentence: { key } }) => key.startsWith("steps.moved"));
  return new Set(
    byHand.flatMap(({ changes }) =>
      changes.flatMap((change) => (change.key === "positions" ? [change.id] : [])),
    ),
  );
}
