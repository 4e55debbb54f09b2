import { useMemo, useState } from "react";

import type { CanvasHandle } from "./canvas/props.ts";
import { useIsModel } from "./shell/use-is-model.ts";
import type { Mode } from "./shell/use-panels.ts";
import { canvasDoor } from "./views/map/canvas-door.ts";

/** The map, and the model while that is drawn over it: what commands do they do to the upper one. */
export function useCanvases(mode: Mode) {
  const [map, onMap] = useState<CanvasHandle | null>(null);
  const [model, onModel] = useState<CanvasHandle | null>(null);
  const isModel = useIsModel(mode);
  const over = isModel ? model : null;
  const canvas = useMemo(() => map && canvasDoor(map, over), [map, over]);
  const lasso = isModel || !map ? null : map.startLasso;
  return { canvas, isModel, lasso, onMap, onModel };
}
