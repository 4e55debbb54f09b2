import type { LessonQuestion } from "../../../../contract/lessons/question.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { useLessonSketch } from "../../../session/lessons/lesson-sketch.ts";
import { Button } from "../../../ui/Button.tsx";
import type { AnswerFormProps } from "./AnswerForm.tsx";
import styles from "./Lesson.module.css";

type Sketch = Extract<LessonQuestion, { as: "sketch" }>;

/** The guess is drawn on the first chart; here it is handed over. */
export function SketchForm({ place, tried, onAnswer }: AnswerFormProps<Sketch>) {
  const drawn = useLessonSketch((state) => state.sketches[place]);
  if (tried) return null;
  const isDrawn = drawn !== undefined && drawn.length > 1;
  return (
    <div className={styles["number"]}>
      <p className={styles["minor"]}>{sayLearn("lessons.draw")}</p>
      <Button
        look="primary"
        aria-disabled={!isDrawn}
        onClick={() => {
          if (isDrawn) onAnswer({ as: "sketch", values: [...drawn] });
        }}
      >
        {sayLearn("lessons.hand-guess")}
      </Button>
    </div>
  );
}
