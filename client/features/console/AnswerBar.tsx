import { useMemo } from "react";

import { useRun } from "../../session/console/run-query.ts";
import { TakeAway } from "../answer/TakeAway.tsx";
import type { AnswerView } from "./Console.tsx";
import styles from "./Console.module.css";
import { columnsOf, rowsOf } from "./rows-of.ts";
import { ViewSwitch } from "./ViewSwitch.tsx";

type AnswerBarProps = {
  readonly view: AnswerView;
  readonly onView: (view: AnswerView) => void;
};

/** How the answer is shown, and what can be taken of it. */
export function AnswerBar({ view, onView }: AnswerBarProps) {
  const run = useRun((state) => state.run);
  const { rows } = rowsOf(run);
  const columns = useMemo(() => columnsOf(run), [run]);
  return (
    <>
      <ViewSwitch view={view} onView={onView} />
      <span className={styles["grow"]} />
      {rows.length > 0 && <TakeAway columns={columns} rows={rows} name="contraflow-answer" />}
    </>
  );
}
