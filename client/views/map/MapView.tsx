import type { Schema } from "../../../contract/endpoints/schema.ts";
import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import { CanvasOutline } from "../../canvas/CanvasOutline.tsx";
import { GraphCanvas } from "../../canvas/GraphCanvas.tsx";
import type { CanvasHandle } from "../../canvas/props.ts";
import type { SceneId } from "../../canvas/scene.ts";
import { session, useSession } from "../../session/session.ts";
import { useNaming } from "../../session/use-naming.ts";
import { moveThings } from "../../workspace/acts/move.ts";
import { clearPick, pick } from "../../workspace/acts/pick.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { useScene } from "./use-scene.ts";

type MapViewProps = {
  readonly schema: Schema;
  readonly theme: "light" | "dark";
  readonly onExpand: (id: EntityId) => void;
  /** Wanted for a thing or a relation, or for the ground; a point of the page in pixels. */
  readonly onMenu: (id: SceneId | null, at: Point) => void;
  readonly onReady: (handle: CanvasHandle) => void;
};

/** The session as a map of territories, currents and things. */
export function MapView({ schema, theme, onExpand, onMenu, onReady }: MapViewProps) {
  const scene = useScene(schema);
  const name = useNaming().inSentence;
  const camera = useSession(({ workspace }) => workspace.camera);
  const onPick = (ids: readonly SceneId[], mode: "replace" | "add") => {
    const how = mode === "add" && ids.length === 1 ? "toggle" : mode;
    session.dispatch(pick(workspaceNow(), ids, how, name));
  };
  return (
    <>
      <GraphCanvas
        {...{ scene, theme, camera, onPick, onExpand, onReady }}
        onCamera={session.setCamera}
        onClearPick={letGo}
        onMove={(positions) => {
          session.dispatch(moveThings(workspaceNow(), positions, name));
        }}
        onMenu={(id, at) => {
          // A menu acts on what is picked, so that its commands and their keys do the same.
          if (id && !workspaceNow().selection.includes(id)) onPick([id], "replace");
          onMenu(id, at);
        }}
      />
      <CanvasOutline {...{ scene, onPick, onExpand }} />
    </>
  );
}

function letGo(): void {
  if (workspaceNow().selection.length > 0) session.dispatch(clearPick(workspaceNow()));
}

function workspaceNow(): Workspace {
  return session.store.getState().workspace;
}
