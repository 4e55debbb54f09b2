import { useCallback, useEffect, useRef, useState } from "react";

import type { Point } from "../../contract/scene.ts";
import { say } from "../messages/say.ts";
import styles from "./GraphCanvas.module.css";
import { Lasso } from "./Lasso.tsx";
import type { CanvasProps } from "./props.ts";
import { openHandle } from "./stage/handle.ts";
import type { Stage } from "./stage/stage.ts";
import { useKeys } from "./stage/use-keys.ts";
import { useStage } from "./stage/use-stage.ts";

/**
 * The picture of a scene. It draws and it reports: what is picked, where things stand and where one
 * looks are decided by whoever holds the scene.
 */
export function GraphCanvas(props: CanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const [lassoes, setLassoes] = useState(false);
  const stage = useStage(place, props);
  const heard = useKeys(place, stage, props);
  const startLasso = useCallback(() => setLassoes(true), []);
  const giveUp = useCallback(() => setLassoes(false), []);
  useHandle(stage, props.onReady, startLasso);

  const ring = (outline: readonly Point[], adds: boolean) => {
    setLassoes(false);
    const ids = stage?.inside(outline) ?? [];
    if (ids.length > 0) props.onPick(ids, adds ? "add" : "replace");
  };
  return (
    <div className={styles["frame"]}>
      <div
        ref={place}
        className={styles["canvas"]}
        role="application"
        aria-label={props.label ?? say("canvas.label")}
      />
      <output className={styles["heard"]}>{heard}</output>
      {lassoes && <Lasso onRing={ring} onGiveUp={giveUp} />}
    </div>
  );
}

/** Hands the canvas over as soon as it is open, once each time it opens. */
function useHandle(
  stage: Stage | null,
  onReady: CanvasProps["onReady"],
  startLasso: () => void,
): void {
  const tell = useRef(onReady);
  useEffect(() => {
    tell.current = onReady;
  });
  useEffect(() => {
    if (!stage) return;
    const { handle, close } = openHandle(stage, startLasso);
    tell.current(handle);
    return close;
  }, [stage, startLasso]);
}
