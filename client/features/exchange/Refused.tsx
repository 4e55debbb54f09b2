import { useState } from "react";

import { sayExchange } from "../../messages/say-exchange.ts";
import { Button } from "../../ui/Button.tsx";
import { Stage } from "../../ui/Stage.tsx";
import styles from "./Exchange.module.css";
import { FaultTable } from "./FaultTable.tsx";
import type { Refused as RefusedState } from "./import-state.ts";
import { nameOfRows } from "./name-of-rows.ts";
import { mend, type Rows } from "./rows.ts";
import { SaveMended } from "./SaveMended.tsx";

type RefusedProps = {
  readonly refused: RefusedState;
  readonly onLook: (rows: Rows) => void;
  readonly onStartOver: () => void;
};

/** What is wrong with rows, line by line, and the lines themselves to be mended. */
export function Refused({ refused: state, onLook, onStartOver }: RefusedProps) {
  const { rows, refused, lines } = state;
  const [edits, setEdits] = useState<ReadonlyMap<number, string>>(new Map());
  const mended = edits.size === 0 ? rows : mend(rows, lines, edits);
  return (
    <Stage label={sayExchange("exchange.refused")}>
      <p role="alert" className={styles["fault"]}>
        {sayExchange("exchange.refused-what", { name: nameOfRows(rows), count: refused.count })}
      </p>
      {refused.count > refused.faults.length && (
        <p>
          {sayExchange("exchange.first-of", {
            shown: refused.faults.length,
            all: refused.count.toLocaleString("en"),
          })}
        </p>
      )}
      <FaultTable
        {...{ rows, lines, edits }}
        faults={refused.faults}
        onEdit={(line, text) => {
          setEdits(new Map(edits).set(line, text));
        }}
      />
      <div className={styles["actions"]}>
        <Button look="primary" disabled={edits.size === 0} onClick={() => onLook(mended)}>
          {sayExchange("exchange.check-mended")}
        </Button>
        <Button onClick={onStartOver}>{sayExchange("exchange.other-file")}</Button>
        {mended.mended && <SaveMended rows={mended} />}
      </div>
      <p className={styles["faint"]}>{sayExchange("exchange.mend-hint")}</p>
    </Stage>
  );
}
