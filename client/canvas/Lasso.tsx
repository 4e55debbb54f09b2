import { type PointerEvent, useEffect, useState } from "react";

import type { Point } from "../../contract/scene.ts";
import styles from "./GraphCanvas.module.css";

type Props = {
  /** The outline in points of the page, and whether it adds to what is picked. */
  readonly onRing: (outline: readonly Point[], adds: boolean) => void;
  readonly onGiveUp: () => void;
};

/** A sheet over the canvas that takes one stroke. */
export function Lasso({ onRing, onGiveUp }: Props) {
  const [outline, setOutline] = useState<readonly Point[]>([]);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") onGiveUp();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [onGiveUp]);

  const start = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setOutline([pointOf(event)]);
  };
  const draw = (event: PointerEvent) => {
    if (outline.length > 0) setOutline([...outline, pointOf(event)]);
  };
  const end = (event: PointerEvent) => onRing(outline, event.shiftKey);
  return (
    <svg
      className={styles["lasso"]}
      aria-hidden="true"
      onPointerDown={start}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={onGiveUp}
    >
      <Outline points={outline} />
    </svg>
  );
}

function Outline({ points }: { readonly points: readonly Point[] }) {
  return <polygon points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />;
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY };
}
