import { useMemo, useState } from "react";

import type { Model } from "../../../contract/dynamics/model.ts";
import { CanvasOutline } from "../../canvas/CanvasOutline.tsx";
import { GraphCanvas } from "../../canvas/GraphCanvas.tsx";
import type { CanvasHandle } from "../../canvas/props.ts";
import type { SceneId } from "../../canvas/scene.ts";
import { sayModelGraph } from "../../messages/say-model-graph.ts";
import type { ModelPart } from "../../session/learn/model-part.ts";
import type { Looked } from "./attention.ts";
import { partOf } from "./scene-ids.ts";
import { type Moved, sceneOfModel } from "./scene-of-model.ts";

type ModelGraphProps = Looked & {
  readonly model: Model;
  readonly theme: "light" | "dark";
  readonly onPick: (picked: ModelPart | null) => void;
  readonly onReady?: (handle: CanvasHandle) => void;
};

/** A model as stocks, flows and signed links, on the canvas that the map is drawn on. */
export function ModelGraph({ model, theme, loop, picked, onPick, onReady }: ModelGraphProps) {
  const [moved, setMoved] = useState<Moved>({});
  const scene = useMemo(
    () => sceneOfModel(model, { loop, picked }, moved),
    [model, loop, picked, moved],
  );
  const headings = useMemo(
    () => ({ things: sayModelGraph("graph.variables"), relations: sayModelGraph("graph.links") }),
    [],
  );
  const pick = (id: SceneId | undefined) => {
    onPick(id === undefined ? null : partOf(model, id));
  };
  return (
    <>
      <GraphCanvas
        {...{ scene, theme }}
        label={sayModelGraph("graph.canvas")}
        camera={null}
        onCamera={nothing}
        onPick={([id]) => {
          pick(id);
        }}
        onClearPick={() => {
          onPick(null);
        }}
        onExpand={pick}
        onMove={(places) => {
          setMoved((before) => ({ ...before, ...places }));
        }}
        onMenu={(id) => {
          if (id) pick(id);
        }}
        onReady={onReady ?? nothing}
      />
      <CanvasOutline
        {...{ scene, headings }}
        onPick={([id]) => {
          pick(id);
        }}
        onExpand={pick}
      />
    </>
  );
}

/** The whole model is in sight until a reader looks closer, and that is not kept. */
function nothing(): void {}
