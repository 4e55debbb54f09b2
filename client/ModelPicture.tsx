import { useMemo, useState } from "react";

import type { CanvasHandle } from "./canvas/props.ts";
import { LoopCard } from "./features/learn/graph/LoopCard.tsx";
import { PartCard } from "./features/learn/graph/PartCard.tsx";
import styles from "./ModelPicture.module.css";
import { atDesk, useLearnDesk } from "./session/learn/learn-desk.ts";
import type { ModelPart } from "./session/learn/model-part.ts";
import { type RunInView, useRun } from "./session/learn/use-run.ts";
import type { Reach } from "./session/reach.ts";
import { ModelGraph } from "./views/model/ModelGraph.tsx";

type ModelPictureProps = {
  readonly theme: "light" | "dark";
  readonly reach: Reach;
  readonly onFailure: (error: unknown) => void;
  readonly onReady?: (handle: CanvasHandle) => void;
};

/** The open model as a graph; with another model another picture begins. */
export function ModelPicture(props: ModelPictureProps) {
  const view = useRun();
  return view && <Open key={view.model.name} {...props} view={view} />;
}

type OpenProps = ModelPictureProps & { readonly view: RunInView };

/** The graph, and what is told of the part of it that is picked. */
function Open({ view: { model }, theme, reach, onFailure, onReady }: OpenProps) {
  const [picked, setPicked] = useState<ModelPart | null>(null);
  const loop = useLearnDesk((desk) => desk.loop);
  const onMap = useMemo(() => showingOnMap(reach), [reach]);
  return (
    <div className={styles["picture"]}>
      <div className={styles["graph"]}>
        <ModelGraph
          {...{ model, theme, loop, picked }}
          onPick={setPicked}
          {...(onReady && { onReady })}
        />
      </div>
      {loop && <LoopCard {...{ model, loop }} />}
      <PartCard {...{ model, picked, onFailure }} reach={onMap} onPick={setPicked} />
    </div>
  );
}

/** What is shown on the map is seen only where the map is. */
function showingOnMap(reach: Reach): Reach {
  const { canvas } = reach;
  if (!canvas) return reach;
  return {
    ...reach,
    canvas: {
      ...canvas,
      reveal(ids) {
        atDesk({ form: "charts" });
        canvas.reveal(ids);
      },
    },
  };
}
