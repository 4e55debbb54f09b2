import { type RefObject, useEffect, useRef, useState } from "react";

import type { CanvasProps } from "../props.ts";
import { openStage } from "./open-stage.ts";
import type { Stage } from "./stage.ts";

/** The stage in an element: opened once, told of what changes, closed with the element. */
export function useStage(place: RefObject<HTMLElement | null>, props: CanvasProps): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  const now = useRef(props);
  /** The camera that the stage itself reported is no order to go there. */
  const reported = useRef(props.camera);
  useEffect(() => {
    now.current = props;
  });

  useEffect(() => {
    if (!place.current) return;
    const opened = openStage(place.current, now.current.theme, {
      onPick: (ids, mode) => now.current.onPick(ids, mode),
      onClearPick: () => now.current.onClearPick(),
      onExpand: (id) => now.current.onExpand(id),
      onMove: (positions) => now.current.onMove(Object.fromEntries(positions)),
      onMenu: (id, at) => now.current.onMenu(id, at),
      onCamera: (camera) => {
        reported.current = camera;
        now.current.onCamera(camera);
      },
    });
    opened.show(now.current.scene);
    opened.setCamera(now.current.camera);
    setStage(opened);
    return () => opened.destroy();
  }, [place]);

  const { scene, theme, camera } = props;
  useEffect(() => {
    if (stage?.isOpen()) stage.show(scene);
  }, [stage, scene]);
  useEffect(() => {
    if (stage?.isOpen()) stage.setTheme(theme);
  }, [stage, theme]);
  useEffect(() => {
    if (!stage?.isOpen() || sameCamera(camera, reported.current)) return;
    reported.current = camera;
    stage.setCamera(camera);
  }, [stage, camera]);
  return stage;
}

function sameCamera(a: CanvasProps["camera"], b: CanvasProps["camera"]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
