import { Check, X } from "lucide-react";

import type { Judgement } from "../../../../contract/lessons/judge.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import styles from "./Lesson.module.css";
import type { Told } from "./use-filling.ts";

type FeedbackProps = {
  readonly judgement: Judgement;
  readonly told: Told;
  /** A prediction is compared; it is neither right nor wrong. */
  readonly isPrediction: boolean;
};

/** What is said to an answer, at once and why. */
export function Feedback({ judgement, told, isPrediction }: FeedbackProps) {
  const { right, feedback } = judgement;
  const said = sayLearn(right ? "lessons.right" : "lessons.wrong");
  return (
    <output className={styles["feedback"]}>
      {!isPrediction && (
        <b>
          <Glyph icon={right ? Check : X} size={14} /> {said}
        </b>
      )}
      {told(feedback)}
    </output>
  );
}
