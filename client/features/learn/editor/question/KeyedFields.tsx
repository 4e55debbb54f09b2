import { sayEditor } from "../../../../messages/say-editor.ts";
import { LongField, NumberField, TextField } from "../fields.tsx";
import type { OnQuestion } from "./QuestionForm.tsx";
import { sortOf } from "./questions.ts";
import { SlipFields } from "./SlipFields.tsx";
import type { Keyed } from "./slips.ts";
import type { Editing } from "../use-editing.ts";
import { ValueField } from "../value/ValueField.tsx";

type KeyedFieldsProps = {
  readonly editing: Editing;
  readonly at: number;
  readonly question: Keyed;
  readonly onChange: OnQuestion;
};

/** A question whose answer is held against a computed key, and what is said to the answer. */
export function KeyedFields({ editing, at, question, onChange }: KeyedFieldsProps) {
  const { draft, faultAt } = editing;
  return (
    <>
      <ValueField
        {...{ editing }}
        label={sayEditor("editor.key")}
        sort={sortOf[question.as]}
        name={question.key}
        onPick={(lesson, key) => {
          onChange({ ...question, key }, lesson);
        }}
      />
      {question.as === "number" && (
        <TextField
          label={sayEditor("editor.unit")}
          value={question.unit.en}
          fault={faultAt("steps", at, "question", "unit", "en")}
          onChange={(en) => {
            onChange({ ...question, unit: { ...question.unit, en } }, draft, "unit");
          }}
        />
      )}
      {question.as !== "pick" && (
        <NumberField
          label={sayEditor("editor.within")}
          value={question.within}
          least={question.as === "sketch" ? 0.001 : 0}
          onChange={(within) => {
            onChange({ ...question, within });
          }}
        />
      )}
      {(["right", "wrong"] as const).map((which) => (
        <LongField
          key={which}
          label={sayEditor(`editor.told-${which}`)}
          rows={2}
          value={question[which].en}
          fault={faultAt("steps", at, "question", which, "en")}
          onChange={(en) => {
            onChange({ ...question, [which]: { ...question[which], en } }, draft, which);
          }}
        />
      ))}
      <SlipFields {...{ editing, at, question, onChange }} />
    </>
  );
}
