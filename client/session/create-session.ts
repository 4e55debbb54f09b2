import { createStore, type StoreApi } from "zustand/vanilla";

import type { Subgraph } from "../../contract/graph.ts";
import { isSameScope, type Scope } from "../api/scope.ts";
import type { Text } from "../workspace/acts/documents.ts";
import { apply } from "../workspace/apply.ts";
import { type Contents, emptyContents } from "../workspace/contents.ts";
import type { Act } from "../workspace/step.ts";
import { emptyTrail, goTo, type Move, record, redo, type Trail, undo } from "../workspace/trail.ts";
import { type Camera, emptyWorkspace, type Workspace } from "../workspace/workspace.ts";

/** Whether the work is kept in this browser; null before the first time it was tried. */
type Kept = "here" | "nowhere" | null;

export type SessionState = {
  readonly workspace: Workspace;
  readonly trail: Trail;
  readonly contents: Contents;
  /** Every document of the data, on or off; none before they are known. */
  readonly documents: readonly Text[];
  readonly kept: Kept;
};

export type Session = {
  readonly store: StoreApi<SessionState>;
  /** Does it, and makes a Step of it. An act that changes nothing is none. */
  readonly dispatch: (act: Act) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** To any Step of the trail, on another branch too. */
  readonly goTo: (id: string) => void;
  /** Looking elsewhere is no Step. */
  readonly setCamera: (camera: Camera) => void;
  /** Remembers what ids stand for, unless other documents count by then. */
  readonly learn: (found: Subgraph, scope?: Scope) => void;
  /** What ids stand for by the word of these documents, and nothing else. */
  readonly turnTo: (found: Subgraph, scope: Scope) => void;
  readonly setDocuments: (documents: readonly Text[]) => void;
  /** Goes on where a session was left. */
  readonly resume: (left: Pick<SessionState, "workspace" | "trail">) => void;
  readonly setKept: (kept: Kept) => void;
};

export const freshState: SessionState = {
  workspace: emptyWorkspace,
  trail: emptyTrail,
  contents: emptyContents,
  documents: [],
  kept: null,
};

/** A session of one page; `now` gives the time of its Steps in ISO 8601. */
export function createSession(now: () => string = () => new Date().toISOString()): Session {
  const store = createStore<SessionState>()(() => freshState);
  const move = (to: Move | null) => {
    if (to) store.setState(({ workspace }) => moved(workspace, to));
  };
  return {
    store,
    dispatch: (act) => {
      if (act.changes.length === 0) return;
      store.setState(({ workspace, trail }) => ({
        workspace: apply(workspace, act.changes),
        trail: record(trail, act, now()),
      }));
    },
    undo: () => {
      move(undo(store.getState().trail));
    },
    redo: () => {
      move(redo(store.getState().trail));
    },
    goTo: (id) => {
      move(goTo(store.getState().trail, id));
    },
    setCamera: (camera) => {
      store.setState(({ workspace }) => ({ workspace: { ...workspace, camera } }));
    },
    learn: (found, scope) => {
      store.setState(({ contents }) =>
        isSameScope(scope, contents.documents) ? { contents: withFound(contents, found) } : {},
      );
    },
    turnTo: (found, documents) => {
      store.setState({ contents: withFound({ ...emptyContents, documents }, found) });
    },
    setDocuments: (documents) => {
      store.setState({ documents });
    },
    resume: (left) => {
      store.setState(left);
    },
    setKept: (kept) => {
      store.setState({ kept });
    },
  };
}

function moved(workspace: Workspace, { trail, changes }: Move): Partial<SessionState> {
  return { workspace: apply(workspace, changes), trail };
}

function withFound({ nodes, edges, documents }: Contents, found: Subgraph): Contents {
  return {
    documents,
    nodes: new Map([...nodes, ...found.nodes.map((node) => [node.id, node] as const)]),
    edges: new Map([...edges, ...found.edges.map((edge) => [edge.id, edge] as const)]),
  };
}
