import { useMemo, useState } from "react";

import type { Schema } from "../../../contract/endpoints/schema.ts";
import type { SceneModel } from "../../canvas/scene.ts";
import { useFlowPulse } from "../../session/learn/flow-pulse.ts";
import { useSession } from "../../session/session.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { mapWords } from "./map-words.ts";
import { useHedges } from "./use-hedges.ts";
import { sceneOf } from "./scene-of.ts";

/** The picture of the session; looking elsewhere makes no new one. */
export function useScene(schema: Schema): SceneModel {
  const workspace = useArrangement();
  const { nodes, edges } = useSession(({ contents }) => contents);
  const hedges = useHedges(edges.values());
  const pulse = useFlowPulse((state) => state.pulse);
  return useMemo(
    () => sceneOf({ workspace, nodes, edges, schema, hedges, pulse, say: mapWords }),
    [workspace, nodes, edges, schema, hedges, pulse],
  );
}

/** The workspace as it was when anything but the camera last changed. */
function useArrangement(): Workspace {
  const now = useSession(({ workspace }) => workspace);
  const [held, setHeld] = useState(now);
  if (held === now || isOnlyCamera(held, now)) return held;
  setHeld(now);
  return now;
}

function isOnlyCamera(before: Workspace, now: Workspace): boolean {
  const still = { ...now, camera: before.camera };
  return Object.entries(still).every(([key, value]) => Reflect.get(before, key) === value);
}
