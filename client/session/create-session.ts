import { createStore, type StoreApi } from "zustand/vanilla";

import type { Subgraph } from "../../contract/graph.ts";
import { apply } from "../workspace/apply.ts";
import { type Contents, emptyContents } from "../workspace/contents.ts";
import type { Act } from "../workspace/step.ts";
import { emptyTrail, type Move, record, redo, type Trail, undo } from "../workspace/trail.ts";
import { type Camera, emptyWorkspace, type Workspace } from "../workspace/workspace.ts";

/** Whether the work is kept in this browser; null before the first time it was tried. */
type Kept = "here" | "nowhere" | null;

export type SessionState = {
  readonly workspace: Workspace;
  readonly trail: Trail;
  readonly contents: Contents;
  readonly kept: Kept;
};

export type Session = {
  readonly store: StoreApi<SessionState>;
  /** Does it, and makes a Step of it. An act that changes nothing is none. */
  readonly dispatch: (act: Act) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Looking elsewhere is no Step. */
  readonly setCamera: (camera: Camera) => void;
  /** Remembers what ids stand for. */
  readonly learn: (found: Subgraph) => void;
  /** What the data no longer holds stands for nothing. */
  readonly forget: (ids: readonly string[]) => void;
  /** Goes on where a session was left. */
  readonly resume: (left: Pick<SessionState, "workspace" | "trail">) => void;
  readonly setKept: (kept: Kept) => void;
};

export const freshState: SessionState = {
  workspace: emptyWorkspace,
  trail: emptyTrail,
  contents: emptyContents,
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
    setCamera: (camera) => {
      store.setState(({ workspace }) => ({ workspace: { ...workspace, camera } }));
    },
    learn: (found) => {
      store.setState(({ contents }) => ({ contents: withFound(contents, found) }));
    },
    forget: (ids) => {
      store.setState(({ contents }) => ({ contents: without(contents, new Set(ids)) }));
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

function withFound({ nodes, edges }: Contents, found: Subgraph): Contents {
  return {
    nodes: new Map([...nodes, ...found.nodes.map((node) => [node.id, node] as const)]),
    edges: new Map([...edges, ...found.edges.map((edge) => [edge.id, edge] as const)]),
  };
}

function without({ nodes, edges }: Contents, gone: ReadonlySet<string>): Contents {
  return {
    nodes: new Map([...nodes].filter(([id]) => !gone.has(id))),
    edges: new Map([...edges].filter(([id]) => !gone.has(id))),
  };
}
