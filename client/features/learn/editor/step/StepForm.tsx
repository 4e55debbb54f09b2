import type { Lesson, LessonStep } from "../../../../../contract/lessons/lesson.ts";
import { sayEditor } from "../../../../messages/say-editor.ts";
import { ChartsForm } from "./ChartsForm.tsx";
import { changedStep } from "./draft-steps.ts";
import { placedWords } from "../fault-words.ts";
import styles from "../Editor.module.css";
import { LongField, SelectField, TextField } from "../fields.tsx";
import { QuestionForm } from "../question/QuestionForm.tsx";
import { RestsForm } from "./RestsForm.tsx";
import { TurnsForm } from "./TurnsForm.tsx";
import type { Editing } from "../use-editing.ts";

export type StepFormProps = {
  readonly editing: Editing;
  readonly step: LessonStep;
  /** Its place in the lesson, from 0. */
  readonly at: number;
};

const kinds = ["look", "predict", "run", "explain"] as const;

/** One step: what it says, what it asks, and the claims it rests on. */
export function StepForm(props: StepFormProps) {
  const { editing, step, at } = props;
  const { draft, change, faultAt } = editing;
  const set = (changed: Partial<LessonStep>, place?: string, lesson: Lesson = draft) => {
    change(changedStep(lesson, step.key, changed), place && `${step.key} ${place}`);
  };
  return (
    <>
      <h2>{sayEditor("editor.step-number", { number: at + 1 })}</h2>
      <StepFaults {...props} />
      <p className={styles["minor"]}>{sayEditor(`editor.view-${step.view.as}`)}</p>
      <TextField
        label={sayEditor("editor.step-title")}
        value={step.title.en}
        fault={faultAt("steps", at, "title", "en")}
        onChange={(en) => {
          set({ title: { ...step.title, en } }, "title");
        }}
      />
      <LongField
        label={sayEditor("editor.text")}
        rows={3}
        value={step.text.en}
        fault={faultAt("steps", at, "text", "en")}
        onChange={(en) => {
          set({ text: { ...step.text, en } }, "text");
        }}
      />
      <SelectField
        label={sayEditor("editor.kind")}
        value={step.kind}
        options={kinds.map((kind) => ({ value: kind, label: sayEditor(`editor.kind-${kind}`) }))}
        onChange={(value) => {
          const kind = kinds.find((one) => one === value);
          if (kind) set({ kind });
        }}
      />
      <ChartsForm {...props} />
      <TurnsForm {...props} />
      <QuestionForm {...props} />
      <RestsForm {...props} />
    </>
  );
}

/** What is wrong with the step as a whole; what lies in a field is said there. */
function StepFaults({ editing, at }: StepFormProps) {
  const faults = editing.faults.filter(
    ({ place }) => place.length === 2 && place[0] === "steps" && place[1] === at,
  );
  if (faults.length === 0) return null;
  return (
    <ul className={styles["fault"]}>
      {faults.map((fault) => (
        <li key={placedWords(fault)}>{placedWords(fault)}</li>
      ))}
    </ul>
  );
}
