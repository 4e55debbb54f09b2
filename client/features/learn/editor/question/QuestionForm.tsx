import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import type { LessonQuestion } from "../../../../../contract/lessons/question.ts";
import { sayEditor } from "../../../../messages/say-editor.ts";
import { ChoiceFields } from "./ChoiceFields.tsx";
import { changedStep } from "../step/draft-steps.ts";
import styles from "../Editor.module.css";
import { LongField, SelectField } from "../fields.tsx";
import { KeyedFields } from "./KeyedFields.tsx";
import { freshQuestion } from "./questions.ts";
import type { StepFormProps } from "../step/StepForm.tsx";

const sorts = ["choice", "number", "sketch", "pick"] as const;

/** What a step asks. A question without anything to compute its key from is not offered. */
export function QuestionForm({ editing, step, at }: StepFormProps) {
  const { draft, change, sources, around } = editing;
  const { question } = step;
  const set = (next: LessonQuestion | null, lesson: Lesson = draft, place?: string) => {
    change(changedStep(lesson, step.key, { question: next }), place && `${step.key} ${place}`);
  };
  const possible = sorts.filter(
    (as) => as === question?.as || freshQuestion(draft, as, { sources, around }) !== null,
  );
  return (
    <section className={styles["group"]}>
      <SelectField
        label={sayEditor("editor.question")}
        value={question?.as ?? "none"}
        options={[
          { value: "none", label: sayEditor("editor.question-none") },
          ...possible.map((as) => ({ value: as, label: sayEditor(`editor.question-${as}`) })),
        ]}
        onChange={(value) => {
          const as = sorts.find((sort) => sort === value);
          const fresh = as && freshQuestion(draft, as, { sources, around });
          if (fresh) set(fresh.question, fresh.lesson);
          else set(null);
        }}
      />
      {possible.length === 0 && (
        <p className={styles["minor"]}>{sayEditor("editor.nothing-computed")}</p>
      )}
      {question && <Asked {...{ editing, at, question }} onChange={set} />}
    </section>
  );
}

/** Puts a changed question in the step, in a lesson that may compute more by then. */
export type OnQuestion = (question: LessonQuestion, lesson?: Lesson, place?: string) => void;

type AskedProps = Pick<StepFormProps, "editing" | "at"> & {
  readonly question: LessonQuestion;
  readonly onChange: OnQuestion;
};

function Asked({ editing, at, question, onChange }: AskedProps) {
  return (
    <>
      <LongField
        label={sayEditor("editor.ask")}
        rows={2}
        value={question.ask.en}
        fault={editing.faultAt("steps", at, "question", "ask", "en")}
        onChange={(en) => {
          onChange({ ...question, ask: { ...question.ask, en } }, editing.draft, "ask");
        }}
      />
      {question.as === "choice" ? (
        <ChoiceFields {...{ editing, at, question, onChange }} />
      ) : (
        <KeyedFields {...{ editing, at, question, onChange }} />
      )}
    </>
  );
}
