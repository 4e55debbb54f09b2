import { type MouseEvent, type PointerEvent, useRef } from "react";

import type { ChartLayout } from "../geometry/lay-out-chart.ts";
import { placeAt } from "../geometry/place-at.ts";
import type { Sketch } from "./use-sketch.ts";

type Pen = {
  readonly layout: ChartLayout;
  readonly onCursor: (time: number | null) => void;
  readonly sketch: Sketch | null;
  /** Says when a stroke begins and when it ends. */
  readonly onHold: (isHeld: boolean) => void;
  /** Says that the chart was pressed, so that the keys follow. */
  readonly onPress: () => void;
};

/** What the pointer does on a chart: it moves the cursor; pressed, it draws. */
export function usePen({ layout, onCursor, sketch, onHold, onPress }: Pen) {
  const pen = useRef<readonly [time: number, value: number] | null>(null);
  const lift = () => {
    if (pen.current !== null) onHold(false);
    pen.current = null;
  };
  return {
    // A browser would take the focus away from where it was just put.
    onMouseDown: (event: MouseEvent) => {
      event.preventDefault();
    },
    onPointerDown: (event: PointerEvent) => {
      onPress();
      if (sketch === null || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      pen.current = placeAt(event, layout);
      onHold(true);
      onCursor(pen.current[0]);
      sketch.set(...pen.current);
    },
    onPointerMove: (event: PointerEvent) => {
      const place = placeAt(event, layout);
      onCursor(place[0]);
      if (pen.current === null) return;
      sketch?.draw(pen.current, place);
      pen.current = place;
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    onPointerLeave: () => {
      if (pen.current === null) onCursor(null);
    },
  };
}
