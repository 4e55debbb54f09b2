import { Focusable } from "@ariakit/react/focusable";
import type { KeyboardEvent, PointerEvent } from "react";

import { sayConsole } from "../../messages/say-console.ts";
import styles from "./Console.module.css";
import type { Height } from "./use-height.ts";

const step = 24;

/** The upper edge of the console: drawn with the pointer, or moved with the arrows. */
export function ResizeHandle({ height, least, most, onHeight }: Height) {
  const to = (wished: number) => {
    onHeight(Math.min(Math.max(wished, least), most));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const heights: Readonly<Record<string, number>> = {
      ArrowUp: height + step,
      ArrowDown: height - step,
      Home: most,
      End: least,
    };
    const wished = heights[event.key];
    if (wished === undefined) return;
    event.preventDefault();
    to(wished);
  };
  const onPointerDown = ({ currentTarget, pointerId, clientY }: PointerEvent<HTMLElement>) => {
    const moving = new AbortController();
    const options = { signal: moving.signal };
    currentTarget.setPointerCapture(pointerId);
    const follow = (moved: globalThis.PointerEvent) => {
      to(height + clientY - moved.clientY);
    };
    const stop = () => {
      moving.abort();
    };
    currentTarget.addEventListener("pointermove", follow, options);
    currentTarget.addEventListener("pointerup", stop, options);
    currentTarget.addEventListener("pointercancel", stop, options);
  };
  return (
    <Focusable
      render={<hr />}
      className={styles["handle"]}
      aria-orientation="horizontal"
      aria-label={sayConsole("console.resize")}
      aria-valuenow={height}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  );
}
