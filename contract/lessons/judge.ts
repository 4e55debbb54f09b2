import type { Words } from "../../graph-seed/ontology/words.ts";
import { holdAll, meets, type Read } from "./meets.ts";
import type { LessonQuestion } from "./question.ts";
import type { LearnerAnswer } from "./results.ts";
import { LessonError, toCourse, toList, toNumeric } from "./value.ts";

/** What comes of an answer, and what is said to it. */
export type Judgement = {
  readonly right: boolean;
  readonly feedback: Words;
  /** Of a sketch: how far it lies from the course on average, in the unit of the variable. */
  readonly away: number | null;
};

/** @throws LessonError for an answer of another sort than the question asks for */
export function judge(question: LessonQuestion, answer: LearnerAnswer, read: Read): Judgement {
  switch (question.as) {
    case "choice":
      return choose(question, sorted("choice", answer), read);
    case "number":
      return count(question, sorted("number", answer), read);
    case "pick":
      return pick(question, sorted("pick", answer), read);
    case "sketch":
      return draw(question, sorted("sketch", answer), read);
  }
}

function sorted<As extends LearnerAnswer["as"]>(as: As, answer: LearnerAnswer): Given<As> {
  if (isOf(as, answer)) return answer;
  throw new LessonError(`A ${as} is asked for, and a ${answer.as} was given.`);
}

function isOf<As extends LearnerAnswer["as"]>(as: As, answer: LearnerAnswer): answer is Given<As> {
  return answer.as === as;
}

type Asked<As> = Extract<LessonQuestion, { as: As }>;
type Given<As> = Extract<LearnerAnswer, { as: As }>;

function choose({ options }: Asked<"choice">, { option }: Given<"choice">, read: Read): Judgement {
  const picked = options.find(({ key }) => key === option);
  if (picked === undefined) throw new LessonError(`There is no option ${option}.`);
  return { right: holdAll(picked.right, read), feedback: picked.feedback, away: null };
}

function count(question: Asked<"number">, { value }: Given<"number">, read: Read): Judgement {
  const away = Math.abs(value - toNumeric(read(question.key), question.key));
  const slip = question.slips.find(({ when }) => meets(value, when, read));
  return { ...said(away <= question.within, question, slip), away: null };
}

function pick(question: Asked<"pick">, { thing }: Given<"pick">, read: Read): Judgement {
  const isIn = (name: string) => toList(read(name), name).includes(thing);
  const slip = question.slips.find(({ among }) => isIn(among));
  return { ...said(isIn(question.key), question, slip), away: null };
}

function draw(question: Asked<"sketch">, { values }: Given<"sketch">, read: Read): Judgement {
  const away = distance(values, toCourse(read(question.key), question.key));
  const slip = question.slips.find(({ of, when }) => meets(measure(values, of), when, read));
  // A flat line may lie close to a course that dips and returns, and yet miss what it is about.
  return { ...said(away <= question.within && slip === undefined, question, slip), away };
}

type Said = { readonly right: Words; readonly wrong: Words };

function said(right: boolean, told: Said, slip: { readonly text: Words } | undefined) {
  return { right, feedback: right ? told.right : (slip?.text ?? told.wrong) };
}

/** How far two courses lie apart on average. @throws LessonError for two of unlike length */
function distance(drawn: readonly number[], course: readonly number[]): number {
  if (drawn.length !== course.length) {
    throw new LessonError(`The sketch has ${drawn.length} points, and ${course.length} are asked.`);
  }
  const apart = drawn.map((value, at) => Math.abs(value - (course[at] ?? value)));
  return apart.reduce((sum, one) => sum + one, 0) / apart.length;
}

function measure(values: readonly number[], of: "final" | "min" | "max"): number {
  if (of === "final") return values.at(-1) ?? Number.NaN;
  return of === "min" ? Math.min(...values) : Math.max(...values);
}
