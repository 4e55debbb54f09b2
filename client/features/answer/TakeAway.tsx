import { Check, Copy, Download } from "lucide-react";

import { sayConsole } from "../../messages/say-console.ts";
import { CopyDialog } from "../../ui/CopyDialog.tsx";
import { saveBlob } from "../../ui/save-file.ts";
import { ToolButton } from "../../ui/ToolButton.tsx";
import { useCopying } from "../../ui/use-copying.ts";
import type { AnswerColumn } from "./answer-column.ts";
import styles from "./TakeAway.module.css";
import { csvOf } from "./csv.ts";

type TakeAwayProps = {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly unknown[])[];
  /** What the file is called, without its ending. */
  readonly name: string;
};

/** The rows as CSV, with ids and not with names: to the clipboard, or as a file. */
export function TakeAway({ columns, rows, name }: TakeAwayProps) {
  const { copied, byHand, copy, close } = useCopying();
  return (
    <>
      <ToolButton
        icon={copied === null ? Copy : Check}
        label={sayConsole("answer.copy-csv")}
        onClick={() => {
          void copy("csv", csvOf(columns, rows));
        }}
      />
      <ToolButton
        icon={Download}
        label={sayConsole("answer.save-csv")}
        onClick={() => {
          saveBlob(new Blob([csvOf(columns, rows)], { type: "text/csv" }), `${name}.csv`);
        }}
      />
      <output className={styles["unseen"]}>{copied !== null && sayConsole("answer.copied")}</output>
      {byHand !== null && (
        <CopyDialog
          title={sayConsole("answer.copy-by-hand")}
          denied={sayConsole("answer.copy-denied")}
          closeLabel={sayConsole("answer.close")}
          label={sayConsole("answer.copy-label")}
          text={byHand}
          onClose={close}
        />
      )}
    </>
  );
}
