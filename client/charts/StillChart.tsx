import { type ReactNode, type Ref, useRef, useState } from "react";

import { sayCharts } from "../messages/say-charts.ts";
import { useWidth } from "../ui/use-width.ts";
import styles from "./Chart.module.css";
import { ChartFrame } from "./ChartFrame.tsx";
import { ChartTools, type Form } from "./ChartTools.tsx";
import type { Words } from "./picture.ts";
import plot from "./Plot.module.css";
import type { Twin } from "./twin.ts";
import { TwinTable } from "./TwinTable.tsx";

type StillChartProps = {
  readonly words: Words;
  /** How high the picture is, in pixels. */
  readonly height: number;
  readonly twin: Twin;
  /** The rows that are shown at first, where the twin has many. */
  readonly few?: Twin["rows"] | undefined;
  readonly csv: () => string;
  /** What is said under the picture, if anything. */
  readonly caption?: string | null;
  /** What is drawn, for so many pixels of width. */
  readonly children: (width: number) => ReactNode;
};

const usualWidth = 480;

/** A picture without a course in time, with its table one press away. */
export function StillChart(props: StillChartProps) {
  const { words, twin, few, csv } = props;
  const svg = useRef<SVGSVGElement>(null);
  const [form, setForm] = useState<Form>("chart");
  const rows = few && form !== "whole table" ? few : twin.rows;
  const lengths = { every: sayCharts("charts.every-value"), few: sayCharts("charts.few-values") };
  return (
    <ChartFrame {...words}>
      {form === "chart" ? (
        <Still {...props} svg={svg} />
      ) : (
        <TwinTable sentence={words.sentence} columns={twin.columns} rows={rows} />
      )}
      <ChartTools {...{ words, csv, svg, form }} onForm={setForm} {...(few && { rows: lengths })} />
    </ChartFrame>
  );
}

type StillProps = StillChartProps & { readonly svg: Ref<SVGSVGElement> };

function Still({ words, height, caption, children, svg }: StillProps) {
  const [box, width] = useWidth<HTMLDivElement>(usualWidth);
  return (
    <div ref={box} className={plot["plot"]}>
      <svg
        ref={svg}
        className={plot["svg"]}
        role="img"
        aria-label={words.sentence}
        {...{ width, height }}
      >
        {children(width)}
      </svg>
      {caption && <p className={styles["caption"]}>{caption}</p>}
    </div>
  );
}
