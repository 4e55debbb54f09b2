import styles from "./Drawing.module.css";
import type { ChartLayout } from "./geometry/lay-out-chart.ts";
import type { Label } from "./geometry/place-labels.ts";
import { descent, lineHeight } from "./geometry/text-width.ts";
import { layerStyle } from "./layer-style.ts";
import { Stroke } from "./Stroke.tsx";

/** What a far name shows of its line, in pixels. */
const sample = 16;
const gap = 3;

/** The names of the lines, where they end. */
export function Names({ labels, lines }: Pick<ChartLayout, "labels" | "lines">) {
  return labels.map(({ key, text, box, isFar }) => {
    const line = lines.find((one) => one.key === key);
    return (
      <g key={key} data-label={key}>
        {isFar && line !== undefined && (
          <Stroke
            line={line}
            among={lines}
            d={`M${box.left - sample - gap} ${box.top + lineHeight / 2}h${sample}`}
          />
        )}
        <text
          className={styles["label"]}
          data-look={line?.look}
          style={layerStyle(line?.layer)}
          x={box.right}
          y={box.bottom - descent}
          textAnchor="end"
        >
          {text}
        </text>
      </g>
    );
  });
}

/** What is said of the lowest point, with a stem that leads to it. */
export function Note({ note: { at, box, text } }: { readonly note: Label }) {
  const [x, y] = at;
  const isAfter = box.left >= x;
  return (
    <g data-note>
      <path
        className={styles["stem"]}
        d={`M${x} ${y}V${box.bottom < y ? box.top + 2 : box.bottom - 2}`}
      />
      <text
        className={styles["note"]}
        x={isAfter ? box.left + aside : box.right - aside}
        y={box.bottom - descent}
        textAnchor={isAfter ? "start" : "end"}
      >
        {text}
      </text>
    </g>
  );
}

const aside = 5;
