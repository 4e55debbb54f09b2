import { type RefObject, useEffect, useRef, useState } from "react";

import type { CanvasProps } from "../props.ts";
import type { SceneId } from "../scene.ts";
import { spokenName } from "../spoken.ts";
import { actOfKey } from "./keys.ts";
import { perform } from "./perform-key.ts";
import type { Stage } from "./stage.ts";

/** Lets the keyboard walk the canvas. The answer is what it has come to, to be said aloud. */
export function useKeys(
  place: RefObject<HTMLElement | null>,
  stage: Stage | null,
  props: CanvasProps,
): string {
  const [heard, setHeard] = useState("");
  const now = useRef(props);
  useEffect(() => {
    now.current = props;
  });
  useEffect(() => {
    const element = place.current;
    if (!element || !stage) return;
    let focus: SceneId | null = null;
    const onKey = (event: KeyboardEvent): void => {
      const act = actOfKey(event);
      if (!act) return;
      event.preventDefault();
      focus = perform(act, { stage, props: now.current, focus });
      setHeard(focus ? spokenName(now.current.scene, focus) : "");
    };
    const onBlur = (): void => {
      focus = null;
      if (stage.isOpen()) stage.focus(null);
    };
    const onPress = (): void => element.focus({ preventScroll: true });
    element.setAttribute("tabindex", "0");
    element.addEventListener("keydown", onKey);
    element.addEventListener("blur", onBlur);
    element.addEventListener("pointerdown", onPress);
    return () => {
      element.removeEventListener("keydown", onKey);
      element.removeEventListener("blur", onBlur);
      element.removeEventListener("pointerdown", onPress);
    };
  }, [place, stage]);
  return heard;
}
