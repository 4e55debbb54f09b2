import { X } from "lucide-react";
import { useMemo } from "react";

import type { ClaimId } from "../../../../contract/ids.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import { showRelation, showThing } from "../../../session/explore.ts";
import { type Answered, useAsking } from "../../../session/questions/asking.ts";
import { showPane, useGallery } from "../../../session/questions/gallery.ts";
import { showClaim } from "../../../session/questions/show-claim.ts";
import { ToolButton } from "../../../ui/ToolButton.tsx";
import { isRelation, type ThingId } from "../../../workspace/workspace.ts";
import { AnswerChart } from "../../answer/AnswerChart.tsx";
import { AnswerTable } from "../../answer/AnswerTable.tsx";
import { TakeAway } from "../../answer/TakeAway.tsx";
import type { QuestionsProps } from "../questions-props.ts";
import styles from "./Answer.module.css";
import { FormSwitch } from "./FormSwitch.tsx";
import { readRows } from "./read-rows.ts";
import { useNames } from "./use-names.ts";

/** The answer to the question, under the picture, as a table or as bars. */
export function AnswerPane(props: QuestionsProps) {
  const asking = useAsking((state) => state.asking);
  if (asking.state !== "answered" || asking.answer.rows.length === 0) return null;
  return <Pane {...props} answered={asking} />;
}

type PaneProps = QuestionsProps & { readonly answered: Answered };

function Pane({ answered, reach, onFailure }: PaneProps) {
  const { entry, answer } = answered;
  const count = sayQuestions("questions.rows", { count: answer.rows.length });
  return (
    <section className={styles["pane"]} aria-label={sayQuestions("questions.pane")}>
      <header className={styles["head"]}>
        {/* On a narrow page it stands alone, so it is a heading of the first order. */}
        <h1>{entry.title}</h1>
        <span className={styles["count"]}>{count}</span>
        <span className={styles["grow"]} />
        <FormSwitch {...{ reach, answered }} />
        <TakeAway columns={entry.columns} rows={answer.rows} name={entry.name} />
        <ToolButton
          icon={X}
          label={sayQuestions("questions.pane-close")}
          onClick={() => {
            showPane(null);
          }}
        />
      </header>
      <div className={styles["body"]}>
        <Read {...{ answered, reach, onFailure }} />
      </div>
    </section>
  );
}

function Read({ answered, reach, onFailure }: PaneProps) {
  const pane = useGallery((state) => state.pane);
  const names = useNames();
  const { entry, answer } = answered;
  const rows = useMemo(
    () => readRows(entry.columns, answer.rows, names),
    [entry.columns, answer.rows, names],
  );
  const onPick = (id: ThingId) => {
    const showing = isRelation(id) ? showRelation(reach, id) : showThing(reach, id);
    showing.catch(onFailure);
  };
  const { nodes, edges } = answer;
  const claims = {
    label: sayQuestions("questions.open-claim"),
    onPick: (id: ClaimId) => {
      showClaim(reach, id).catch(onFailure);
    },
  };
  const caption = entry.title;
  const table = { columns: entry.columns, rows, nodes, edges, onPick, claims, caption };
  const axes = entry.show.as === "chart" ? entry.show : null;
  const label = entry.columns.find(({ name }) => name === axes?.label);
  const value = entry.columns.find(({ name }) => name === axes?.value);
  if (pane !== "chart" || !label || !value) return <AnswerTable {...table} />;
  return (
    <div className={`${styles["body"]} ${styles["chart"]}`}>
      <AnswerChart {...table} label={label} value={value} />
    </div>
  );
}
