import { Focusable } from "@ariakit/react/focusable";
import { useMemo } from "react";

import { sayConsole } from "../../messages/say-console.ts";
import styles from "./AnswerRaw.module.css";
import { rawJson } from "./raw-json.ts";
import { useInSight } from "./use-in-sight.ts";

type AnswerRawProps = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
};

/** Pixels. */
const lineHeight = 19;

/** The rows as JSON. Only the lines in sight are drawn. */
export function AnswerRaw({ columns, rows }: AnswerRawProps) {
  const lines = useMemo(() => rawJson(columns, rows).split("\n"), [columns, rows]);
  const { scroll, height, items } = useInSight<HTMLDivElement>(lines.length, lineHeight);
  return (
    <Focusable
      ref={scroll}
      render={<section aria-label={sayConsole("answer.raw-label")} />}
      className={styles["scroll"]}
    >
      <div className={styles["lines"]} style={{ height }}>
        {items.map(({ index, start }) => (
          <div
            key={index}
            className={styles["line"]}
            style={{ translate: `0 ${start}px` }}
          >{`${lines[index] ?? ""}\n`}</div>
        ))}
      </div>
    </Focusable>
  );
}
