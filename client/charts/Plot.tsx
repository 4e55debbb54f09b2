import { type Ref, useMemo, useRef, useState } from "react";

import { useWidth } from "../ui/use-width.ts";
import { CursorLine } from "./CursorLine.tsx";
import { Drawing } from "./Drawing.tsx";
import type { Domain } from "./geometry/domain.ts";
import { layOutChart } from "./geometry/lay-out-chart.ts";
import { Hand } from "./Hand.tsx";
import type { Picture } from "./picture.ts";
import styles from "./Plot.module.css";
import { Readout } from "./Readout.tsx";
import { usePen } from "./sketch/use-pen.ts";
import type { Sketch } from "./sketch/use-sketch.ts";

type PlotProps = {
  readonly picture: Picture;
  readonly height: number;
  readonly cursor: number | null;
  readonly onCursor: (time: number | null) => void;
  readonly sketch: Sketch | null;
  readonly isSketched: boolean | undefined;
  readonly svg: Ref<SVGSVGElement>;
};

const usualWidth = 480;

/** The picture itself, as wide as there is room, and the reader's hand on it. */
export function Plot(props: PlotProps) {
  const { picture, height, cursor, onCursor, sketch, svg } = props;
  const [box, width] = useWidth<HTMLDivElement>(usualWidth);
  // What is drawn must not move the axis under the pointer.
  const [held, setHeld] = useState<Domain | null>(null);
  const [hasFocus, setFocus] = useState(false);
  const isSketched = props.isSketched === true || sketch !== null;
  const layout = useMemo(
    () => layOutChart(picture, { width, height, isSketched, domain: held }),
    [picture, width, height, isSketched, held],
  );
  const at = cursor !== null && cursor >= 0 && cursor <= layout.last ? cursor : null;
  const onHold = (isHeld: boolean) => {
    const [low = 0, high = 1] = layout.y.domain();
    setHeld(isHeld ? [low, high] : null);
  };
  const hand = useRef<HTMLInputElement>(null);
  const onPress = () => {
    hand.current?.focus({ preventScroll: true });
  };
  const pen = usePen({ layout, onCursor, sketch, onHold, onPress });
  return (
    <div ref={box} className={styles["plot"]}>
      <svg
        ref={svg}
        className={styles["svg"]}
        data-draws={sketch !== null}
        role="img"
        aria-label={picture.sentence}
        width={width}
        height={height}
        {...pen}
      >
        <Drawing picture={picture} layout={layout} />
        {at !== null && <CursorLine layout={layout} picture={picture} time={at} />}
      </svg>
      <Hand {...{ picture, layout, sketch, onCursor, cursor: at, hand }} onFocus={setFocus} />
      <Readout picture={picture} layout={layout} cursor={at} isSpoken={hasFocus} />
    </div>
  );
}
