import { type ReactNode, useMemo } from "react";

import { sayConsole } from "../../messages/say-console.ts";
import { type Run, useRun } from "../../session/console/run-query.ts";
import { showRelation, showThing } from "../../session/explore.ts";
import { isRelation, type ThingId } from "../../workspace/workspace.ts";
import type { AnswerColumn } from "../answer/answer-column.ts";
import { AnswerRaw } from "../answer/AnswerRaw.tsx";
import { AnswerTable } from "../answer/AnswerTable.tsx";
import type { AnswerView, ConsoleProps } from "./Console.tsx";
import styles from "./Console.module.css";
import { GraphSide } from "./GraphSide.tsx";
import { NoRows } from "./NoRows.tsx";
import { Remark } from "./Remark.tsx";
import { columnsOf, rowsOf } from "./rows-of.ts";

export type AnswerPaneProps = ConsoleProps & {
  readonly view: AnswerView;
  readonly onExamples: () => void;
};

/** What came of a text: drawn, in a table or as it is; and what is to be said of it. */
export function AnswerPane(props: AnswerPaneProps) {
  const run = useRun((state) => state.run);
  const columns = useMemo(() => columnsOf(run), [run]);
  return (
    <section className={styles["answer"]} aria-label={sayConsole("console.answer")}>
      <Remark run={run} />
      {isEmpty(run) ? (
        <NoRows onExamples={props.onExamples} />
      ) : (
        <Shown {...props} {...{ run, columns }} />
      )}
    </section>
  );
}

function isEmpty(run: Run): boolean {
  return run.state === "answered" && run.answer.rows.length === 0;
}

type ShownProps = AnswerPaneProps & {
  readonly run: Run;
  readonly columns: readonly AnswerColumn[];
};

function Shown({ columns, ...props }: ShownProps): ReactNode {
  const { view, run, reach, onFailure } = props;
  const { columns: names, rows } = rowsOf(run);
  if (run.state === "idle") {
    return <p className={styles["hint"]}>{sayConsole("answer.none-yet")}</p>;
  }
  if (view === "graph") return <GraphSide {...props} />;
  if (rows.length === 0) return null;
  if (view === "raw") return <AnswerRaw columns={names} rows={rows} />;
  const pick = (id: ThingId) => {
    const showing = isRelation(id) ? showRelation(reach, id) : showThing(reach, id);
    showing.catch(onFailure);
  };
  return (
    <AnswerTable
      {...{ columns, rows }}
      {...graphOf(run)}
      caption={sayConsole("answer.caption", { count: rows.length })}
      onPick={pick}
    />
  );
}

const noGraph = { nodes: [], edges: [] };

function graphOf(run: Run) {
  return run.state === "answered" ? run.answer.graph : noGraph;
}
