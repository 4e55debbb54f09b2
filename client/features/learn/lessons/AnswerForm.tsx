import type { LessonQuestion } from "../../../../contract/lessons/question.ts";
import type { LearnerAnswer } from "../../../../contract/lessons/results.ts";
import { ChoiceForm } from "./ChoiceForm.tsx";
import { NumberForm } from "./NumberForm.tsx";
import { PickForm } from "./PickForm.tsx";
import { SketchForm } from "./SketchForm.tsx";
import type { Told } from "./use-filling.ts";

export type AnswerFormProps<Question = LessonQuestion> = {
  /** The lesson and the step, by which a drawing is found. */
  readonly place: string;
  readonly question: Question;
  /** What was answered last; null before the first answer. */
  readonly tried: LearnerAnswer | null;
  readonly told: Told;
  readonly onAnswer: (answer: LearnerAnswer) => void;
};

/** The way to answer a question of its sort. */
export function AnswerForm({ question, ...props }: AnswerFormProps) {
  switch (question.as) {
    case "choice":
      return <ChoiceForm {...props} question={question} />;
    case "number":
      return <NumberForm {...props} question={question} />;
    case "sketch":
      return <SketchForm {...props} question={question} />;
    case "pick":
      return <PickForm {...props} question={question} />;
  }
}
