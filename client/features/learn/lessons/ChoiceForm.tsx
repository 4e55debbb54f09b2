import { Circle, CircleCheck } from "lucide-react";

import type { LessonQuestion } from "../../../../contract/lessons/question.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import type { AnswerFormProps } from "./AnswerForm.tsx";
import styles from "./Lesson.module.css";

type Choice = Extract<LessonQuestion, { as: "choice" }>;

/**
 * One of several, told at once. They are buttons and no radio boxes: in those the arrow keys would
 * answer on the way to what is meant.
 */
export function ChoiceForm({ question, tried, told, onAnswer }: AnswerFormProps<Choice>) {
  const picked = tried?.as === "choice" ? tried.option : null;
  return (
    <ul className={styles["options"]}>
      {question.options.map(({ key, text }) => (
        <li key={key}>
          <button
            type="button"
            aria-pressed={key === picked}
            onClick={() => {
              onAnswer({ as: "choice", option: key });
            }}
          >
            <Glyph icon={key === picked ? CircleCheck : Circle} size={16} />
            {told(text)}
          </button>
        </li>
      ))}
    </ul>
  );
}
