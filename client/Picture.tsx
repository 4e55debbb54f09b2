import { Suspense } from "react";

import type { Schema } from "../contract/endpoints/schema.ts";
import { ModelOverPicture } from "./ModelOverPicture.tsx";
import { OverPicture } from "./OverPicture.tsx";
import styles from "./Picture.module.css";
import { CanvasTools } from "./shell/CanvasTools.tsx";
import type { Commander } from "./shell/commander.ts";
import { Drawing } from "./shell/Drawing.tsx";
import { NoSources } from "./shell/NoSources.tsx";
import { NotLoaded } from "./shell/NotLoaded.tsx";
import type { Overlay } from "./shell/overlay.ts";
import type { Theme } from "./shell/theme.ts";
import { lazily, soon } from "./ui/lazily.ts";
import type { useCanvases } from "./use-canvases.ts";

const MapView = lazily(
  soon(async () => (await import("./views/map/MapView.tsx")).MapView),
  NotLoaded,
);

type PictureProps = {
  readonly schema: Schema;
  readonly theme: Theme;
  readonly commander: Commander;
  readonly canvases: ReturnType<typeof useCanvases>;
  readonly setOverlay: (overlay: Overlay) => void;
};

/** The middle of the page: the map, or the model drawn over it, with what stands over both. */
export function Picture({ schema, theme, commander, canvases, setOverlay }: PictureProps) {
  const { context: reach, fail: onFailure, expand } = commander;
  const { isModel, lasso, onMap, onModel } = canvases;
  return (
    <>
      <div className={styles["map"]} inert={isModel}>
        <Suspense fallback={<Drawing />}>
          <MapView
            {...{ schema, theme }}
            onExpand={expand}
            onMenu={(id, at) => {
              setOverlay({ kind: "menu", id, at });
            }}
            onReady={onMap}
          />
        </Suspense>
      </div>
      <NoSources />
      {isModel && <ModelOverPicture {...{ theme, reach, onFailure }} onReady={onModel} />}
      <OverPicture {...{ reach, onFailure }} />
      <CanvasTools commander={commander} onLasso={lasso} />
    </>
  );
}
