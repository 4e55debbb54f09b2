import { X } from "lucide-react";
import { useId, useState } from "react";

import { sayConsole } from "../../messages/say-console.ts";
import { askInConsole } from "../../session/console/ask-in-console.ts";
import { rememberText } from "../../session/console/kept-texts.ts";
import { closeConsole, useConsole } from "../../session/console/open-console.ts";
import { stopQuery, useRun } from "../../session/console/run-query.ts";
import type { Reach } from "../../session/reach.ts";
import { ToolButton } from "../../ui/ToolButton.tsx";
import { AnswerBar } from "./AnswerBar.tsx";
import { AnswerPane } from "./AnswerPane.tsx";
import { type Beside, BesideButtons } from "./BesideButtons.tsx";
import styles from "./Console.module.css";
import { Counts } from "./Counts.tsx";
import { LimitsTag } from "./LimitsTag.tsx";
import { ResizeHandle } from "./ResizeHandle.tsx";
import { readParams } from "./read-params.ts";
import { RunButton } from "./RunButton.tsx";
import { Shelf } from "./shelf/Shelf.tsx";
import { useHeight } from "./use-height.ts";
import { useKeptDraft } from "./use-kept-draft.ts";
import { useStay } from "./use-stay.ts";
import { Writing } from "./Writing.tsx";

export type ConsoleProps = {
  readonly reach: Reach;
  readonly onFailure: (error: unknown) => void;
};

export type AnswerView = "graph" | "table" | "raw";

/** Where a reader writes Cypher, under the picture: the text, and beside it what came of it. */
export function Console(props: ConsoleProps) {
  const { reach } = props;
  const title = useId();
  const panel = useStay();
  const height = useHeight(panel);
  const [beside, setBeside] = useState<Beside>(() =>
    useRun.getState().run.state === "idle" ? "examples" : "answer",
  );
  const [view, setView] = useState<AnswerView>("table");
  useKeptDraft();
  const run = () => {
    const { draft } = useConsole.getState();
    const read = readParams(draft.params);
    if (read.state === "wrong" || draft.query.trim() === "") return;
    rememberText(draft);
    setBeside("answer");
    const asked = { query: draft.query, params: read.params };
    askInConsole(reach, asked, view === "graph").catch(props.onFailure);
  };
  return (
    <section ref={panel} className={styles["console"]} aria-labelledby={title} tabIndex={-1}>
      <ResizeHandle {...height} />
      <header className={styles["head"]}>
        <h2 id={title}>{sayConsole("console.title")}</h2>
        <LimitsTag />
        <Counts />
        <span className={styles["grow"]} />
        <RunButton onRun={run} onCancel={stopQuery} />
        <ToolButton icon={X} label={sayConsole("console.close")} onClick={closeConsole} />
      </header>
      <div className={styles["halves"]}>
        <Writing onRun={run} />
        <div className={styles["aside"]}>
          <div className={styles["bar"]}>
            <BesideButtons beside={beside} onTurn={setBeside} />
            {beside === "answer" ? (
              <AnswerBar view={view} onView={setView} />
            ) : (
              <h3>{sayConsole(`console.${beside}`)}</h3>
            )}
          </div>
          {beside === "answer" ? (
            <AnswerPane
              {...props}
              view={view}
              onExamples={() => {
                setBeside("examples");
              }}
            />
          ) : (
            <Shelf shows={beside} reach={reach} />
          )}
        </div>
      </div>
    </section>
  );
}
