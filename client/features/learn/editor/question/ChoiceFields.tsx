import { Plus, X } from "lucide-react";

import type { LessonQuestion } from "../../../../../contract/lessons/question.ts";
import { sayEditor } from "../../../../messages/say-editor.ts";
import { Button } from "../../../../ui/Button.tsx";
import { Glyph } from "../../../../ui/Glyph.tsx";
import { ConditionsField } from "./ConditionsField.tsx";
import styles from "../Editor.module.css";
import { LongField, TextField } from "../fields.tsx";
import type { OnQuestion } from "./QuestionForm.tsx";
import { withOption } from "./questions.ts";
import type { Editing } from "../use-editing.ts";

type Choice = Extract<LessonQuestion, { as: "choice" }>;
type Option = Choice["options"][number];

type ChoiceFieldsProps = {
  readonly editing: Editing;
  readonly at: number;
  readonly question: Choice;
  readonly onChange: OnQuestion;
};

/** The options of a choice: what each says, when it is right, and what is said to whoever picks it. */
export function ChoiceFields({ editing, at, question, onChange }: ChoiceFieldsProps) {
  const { draft, faultAt } = editing;
  const { options } = question;
  const changed = (place: number, change: Partial<Option>): Choice => ({
    ...question,
    options: options.map((one, other) => (other === place ? { ...one, ...change } : one)),
  });
  return (
    <>
      {options.map((option, place) => (
        <fieldset key={option.key} className={styles["option"]}>
          <legend>{sayEditor("editor.option", { number: place + 1 })}</legend>
          {options.length > 2 && (
            <button
              type="button"
              className={styles["out"]}
              aria-label={sayEditor("editor.remove-option", { number: place + 1 })}
              onClick={() => {
                onChange({ ...question, options: options.filter((one) => one !== option) });
              }}
            >
              <Glyph icon={X} size={14} />
            </button>
          )}
          <TextField
            label={sayEditor("editor.option-text")}
            value={option.text.en}
            fault={faultAt("steps", at, "question", "options", place, "text", "en")}
            onChange={(en) => {
              const next = changed(place, { text: { ...option.text, en } });
              onChange(next, draft, `${option.key} text`);
            }}
          />
          <ConditionsField
            {...{ editing }}
            conditions={option.right}
            onChange={(right, lesson, field) => {
              onChange(changed(place, { right }), lesson, field && `${option.key} ${field}`);
            }}
          />
          <LongField
            label={sayEditor("editor.feedback")}
            rows={2}
            value={option.feedback.en}
            fault={faultAt("steps", at, "question", "options", place, "feedback", "en")}
            onChange={(en) => {
              const next = changed(place, { feedback: { ...option.feedback, en } });
              onChange(next, draft, `${option.key} feedback`);
            }}
          />
        </fieldset>
      ))}
      <Button
        disabled={options.length === 6}
        onClick={() => {
          onChange(withOption(question));
        }}
      >
        <Glyph icon={Plus} size={14} /> {sayEditor("editor.add-option")}
      </Button>
    </>
  );
}
