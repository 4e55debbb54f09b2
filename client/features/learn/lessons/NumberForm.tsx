import { useState } from "react";

import type { LessonQuestion } from "../../../../contract/lessons/question.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { Button } from "../../../ui/Button.tsx";
import type { AnswerFormProps } from "./AnswerForm.tsx";
import styles from "./Lesson.module.css";

type NumberQuestion = Extract<LessonQuestion, { as: "number" }>;

/** A number in the unit that is asked for. */
export function NumberForm({ question, tried, told, onAnswer }: AnswerFormProps<NumberQuestion>) {
  const [text, setText] = useState(tried?.as === "number" ? String(tried.value) : "");
  const [isFaulty, setFaulty] = useState(false);
  return (
    <form
      className={styles["number"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const value = toNumber(text);
        setFaulty(value === null);
        if (value !== null) onAnswer({ as: "number", value });
      }}
    >
      <label>
        <input
          type="text"
          inputMode="decimal"
          value={text}
          aria-label={told(question.ask)}
          aria-invalid={isFaulty}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
        {told(question.unit)}
      </label>
      <Button type="submit" look="primary">
        {sayLearn("lessons.answer")}
      </Button>
      {isFaulty && <p role="alert">{sayLearn("lessons.not-a-number")}</p>}
    </form>
  );
}

/** A number as people write it: a comma may stand for the point, and a long dash for the minus. */
function toNumber(text: string): number | null {
  const plain = text.trim().replace(",", ".").replace(/^[−–]/, "-").replace(/\s*%$/, "");
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
