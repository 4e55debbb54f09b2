import type { Values } from "./evaluate.ts";
import { judge } from "./judge.ts";
import type { Lesson, LessonStep } from "./lesson.ts";
import type { LessonQuestion } from "./question.ts";
import type { LearnerAnswer, Results, Score } from "./results.ts";
import { LessonError } from "./value.ts";

/** One question of a lesson, and what a learner made of it. */
export type Rechecked = {
  readonly step: LessonStep;
  /** A prediction is compared and counts nothing. */
  readonly counts: boolean;
  readonly answer: LearnerAnswer | null;
  /** What the file says the learner was told; null where nothing was answered. */
  readonly told: boolean | null;
  /** What is so by the lesson, the models and the graph at hand. */
  readonly right: boolean | null;
  /** Why the answer cannot be judged; else null. */
  readonly fault: string | null;
};

export type Recomputed = {
  readonly questions: readonly Rechecked[];
  readonly score: Score;
  /** Answers to steps that the lesson does not ask. */
  readonly strange: readonly string[];
};

/** Judges a learner's answers anew; what the file says of them is only set beside it. */
export function recompute(results: Results, lesson: Lesson, values: Values): Recomputed {
  const asked = lesson.steps.filter(({ question }) => question !== null);
  const questions = asked.map((step) => recheck(step, results, values));
  const counted = questions.filter(({ counts }) => counts);
  const known = new Set(asked.map(({ key }) => key));
  return {
    questions,
    score: { right: counted.filter(({ right }) => right).length, of: counted.length },
    strange: results.answers.map(({ step }) => step).filter((step) => !known.has(step)),
  };
}

/** Whether a right answer to a step's question is worth a point. */
function isCounted({ kind, question }: LessonStep): boolean {
  return kind !== "predict" && question !== null;
}

function recheck(step: LessonStep, { answers }: Results, values: Values): Rechecked {
  const given = answers.find(({ step: key }) => key === step.key);
  const common = { step, counts: isCounted(step) };
  if (given === undefined || step.question === null) {
    return { ...common, answer: null, told: null, right: null, fault: null };
  }
  const { answer, right: told } = given;
  return { ...common, answer, told, ...judged(step.question, answer, values) };
}

function judged(question: LessonQuestion, answer: LearnerAnswer, values: Values) {
  try {
    return { right: judge(question, answer, reader(values)).right, fault: null };
  } catch (error) {
    if (error instanceof LessonError) return { right: null, fault: error.message };
    throw error;
  }
}

/** Reads values by name. @throws LessonError where there is none */
export function reader(values: Values) {
  return (name: string) => {
    const found = values.get(name);
    if (found === undefined) throw new LessonError(`The lesson computes no ${name}.`);
    return found;
  };
}
