import { ChartBar, type LucideIcon, Table2, Waypoints } from "lucide-react";

import { sayQuestions } from "../../../messages/say-questions.ts";
import { drawnAnswer } from "../../../session/answers/drawn-answer.ts";
import { type Answered, turnAnswer } from "../../../session/questions/asking.ts";
import { type AnswerForm, showPane, useGallery } from "../../../session/questions/gallery.ts";
import type { Reach } from "../../../session/reach.ts";
import { useSession } from "../../../session/session.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import styles from "./Answer.module.css";

type FormSwitchProps = { readonly reach: Reach; readonly answered: Answered };

const icons: Readonly<Record<AnswerForm, LucideIcon>> = {
  graph: Waypoints,
  table: Table2,
  chart: ChartBar,
};

/** The forms that an answer can be read in. The picture stands beside a table; one more press folds that. */
export function FormSwitch({ reach, answered }: FormSwitchProps) {
  const pane = useGallery((state) => state.pane);
  const isDrawn = useIsDrawn(answered);
  const { entry, answer } = answered;
  const offered: readonly AnswerForm[] = [
    "graph",
    "table",
    ...(entry.show.as === "chart" ? (["chart"] as const) : []),
  ];
  return (
    <fieldset className={styles["forms"]} aria-label={sayQuestions("questions.form")}>
      {offered.map((form) => {
        const isPressed = form === "graph" ? isDrawn : pane === form;
        const isOff = form === "graph" && answer.nodes.length === 0;
        return (
          <button
            key={form}
            type="button"
            aria-pressed={isPressed}
            aria-disabled={isOff}
            data-tip={isOff ? sayQuestions("questions.nothing-to-draw") : undefined}
            onClick={() => {
              if (isOff) return;
              if (!isPressed) turnAnswer(reach, answered, form);
              else if (form !== "graph") showPane(null);
            }}
          >
            <Glyph icon={icons[form]} size={14} />
            {sayQuestions(`questions.form-${form}`)}
          </button>
        );
      })}
    </fieldset>
  );
}

/** Whether the picture holds this answer and nothing else. */
function useIsDrawn({ answer }: Answered): boolean {
  const isOnly = useSession(({ trail }) => drawnAnswer(trail) !== null);
  const things = useSession(({ workspace }) => workspace.things);
  return (
    isOnly &&
    answer.nodes.length === Object.keys(things).length &&
    answer.nodes.every(({ id }) => things[id])
  );
}
