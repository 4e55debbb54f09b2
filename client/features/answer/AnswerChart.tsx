import { Focusable } from "@ariakit/react/focusable";
import { type ComponentProps, useMemo, useState } from "react";

import { sayConsole } from "../../messages/say-console.ts";
import { Button } from "../../ui/Button.tsx";
import { AnswerTable } from "./AnswerTable.tsx";
import type { AnswerColumn } from "./answer-column.ts";
import { type Bar, barsOf } from "./bars.ts";
import styles from "./AnswerChart.module.css";
import { cellOf, wordsOf } from "./cell.ts";
import { chartSentence } from "./chart-sentence.ts";
import { useEdgeNames } from "./use-edge-names.ts";
import { useKnown } from "./use-known.ts";

type AnswerChartProps = ComponentProps<typeof AnswerTable> & {
  /** What each bar is called, and how long it is. */
  readonly label: AnswerColumn;
  readonly value: AnswerColumn;
};

/** Each row as a bar. The same stands in a table, one press away. */
export function AnswerChart({ label, value, ...table }: AnswerChartProps) {
  const [isTable, setTable] = useState(false);
  const { columns, rows, nodes, edges, caption } = table;
  const known = useKnown(nodes, edges);
  const nameOfEdge = useEdgeNames(known);
  const bars = useMemo(
    () => barsOf(columns, rows, { label, value }, (one) => wordsOf(cellOf(one, known), nameOfEdge)),
    [columns, rows, label, value, known, nameOfEdge],
  );
  return (
    <figure className={styles["chart"]} aria-label={caption}>
      <figcaption className={styles["caption"]}>
        <span>{chartSentence(bars, { value: value.title, label: label.title })}</span>
        <Button
          look="quiet"
          onClick={() => {
            setTable(!isTable);
          }}
        >
          {sayConsole(isTable ? "answer.as-chart" : "answer.as-table")}
        </Button>
      </figcaption>
      {isTable ? <AnswerTable {...table} /> : <Bars bars={bars} caption={caption} />}
    </figure>
  );
}

function Bars({ bars, caption }: { readonly bars: readonly Bar[]; readonly caption: string }) {
  return (
    <Focusable render={<ol aria-label={caption} />} className={styles["bars"]}>
      {bars.map(({ at, label, text, share }) => (
        <li key={at} className={styles["bar"]}>
          <span className={styles["label"]}>{label}</span>
          <span className={styles["track"]} aria-hidden>
            <span className={styles["fill"]} style={{ width: `${share * 100}%` }} />
          </span>
          <span className={styles["value"]}>{text}</span>
        </li>
      ))}
    </Focusable>
  );
}
