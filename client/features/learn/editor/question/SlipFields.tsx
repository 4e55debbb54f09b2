import { Plus } from "lucide-react";

import type { LessonQuestion } from "../../../../../contract/lessons/question.ts";
import { sayEditor } from "../../../../messages/say-editor.ts";
import { Button } from "../../../../ui/Button.tsx";
import { Glyph } from "../../../../ui/Glyph.tsx";
import { ComparingField } from "../value/ComparingField.tsx";
import styles from "../Editor.module.css";
import { SelectField } from "../fields.tsx";
import { framed } from "./framed-slips.ts";
import type { OnQuestion } from "./QuestionForm.tsx";
import { SlipFrame } from "./SlipFrame.tsx";
import { type Keyed, withSlip } from "./slips.ts";
import type { Editing } from "../use-editing.ts";
import { ValueField } from "../value/ValueField.tsx";

type SlipFieldsProps<Question = Keyed> = {
  readonly editing: Editing;
  /** The place of the step in the lesson, from 0. */
  readonly at: number;
  readonly question: Question;
  readonly onChange: OnQuestion;
};

type Asked<As> = Extract<LessonQuestion, { as: As }>;

const ways = ["near", "below", "above", "far"] as const;
const parts = ["final", "min", "max"] as const;

/** Typical wrong answers, and what is said to each. */
export function SlipFields({ question, ...props }: SlipFieldsProps) {
  const { editing, onChange } = props;
  const fresh = withSlip(editing.draft, question, editing);
  return (
    <section className={styles["slips"]}>
      <h3>{sayEditor("editor.slips")}</h3>
      <p className={styles["minor"]}>{sayEditor("editor.slips-explain")}</p>
      {question.as === "number" && <NumberSlips {...props} question={question} />}
      {question.as === "sketch" && <SketchSlips {...props} question={question} />}
      {question.as === "pick" && <PickSlips {...props} question={question} />}
      {fresh && (
        <Button
          onClick={() => {
            onChange(fresh.question, fresh.lesson);
          }}
        >
          <Glyph icon={Plus} size={14} /> {sayEditor("editor.add-slip")}
        </Button>
      )}
    </section>
  );
}

function NumberSlips({ question, onChange, ...props }: SlipFieldsProps<Asked<"number">>) {
  const slips = framed(props, question.slips, (changed, lesson, place) => {
    onChange({ ...question, slips: changed }, lesson, place);
  });
  return slips.map(({ slip, set, frame: { key, ...frame } }) => (
    <SlipFrame key={key} {...frame}>
      <ComparingField
        editing={props.editing}
        label={sayEditor("editor.slip-is")}
        {...{ ways }}
        must={slip.when}
        onChange={(when, lesson, field) => {
          set({ ...slip, when }, lesson, field);
        }}
      />
    </SlipFrame>
  ));
}

function SketchSlips({ question, onChange, ...props }: SlipFieldsProps<Asked<"sketch">>) {
  const slips = framed(props, question.slips, (changed, lesson, place) => {
    onChange({ ...question, slips: changed }, lesson, place);
  });
  return slips.map(({ slip, set, frame: { key, ...frame } }) => (
    <SlipFrame key={key} {...frame}>
      <SelectField
        label={sayEditor("editor.slip-of")}
        value={slip.of}
        options={parts.map((of) => ({ value: of, label: sayEditor(`editor.slip-of-${of}`) }))}
        onChange={(chosen) => {
          const of = parts.find((part) => part === chosen);
          if (of) set({ ...slip, of });
        }}
      />
      <ComparingField
        editing={props.editing}
        label={sayEditor("editor.is")}
        {...{ ways }}
        must={slip.when}
        onChange={(when, lesson, field) => {
          set({ ...slip, when }, lesson, field);
        }}
      />
    </SlipFrame>
  ));
}

function PickSlips({ question, onChange, ...props }: SlipFieldsProps<Asked<"pick">>) {
  const slips = framed(props, question.slips, (changed, lesson, place) => {
    onChange({ ...question, slips: changed }, lesson, place);
  });
  return slips.map(({ slip, set, frame: { key, ...frame } }) => (
    <SlipFrame key={key} {...frame}>
      <ValueField
        editing={props.editing}
        label={sayEditor("editor.slip-among")}
        sort="list"
        name={slip.among}
        onPick={(lesson, among) => {
          set({ ...slip, among }, lesson);
        }}
      />
    </SlipFrame>
  ));
}
