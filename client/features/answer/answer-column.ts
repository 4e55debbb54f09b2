/** A column of an answer: what it is called in the question, and how a reader calls it. */
export type AnswerColumn = {
  readonly name: string;
  readonly title: string;
  /** What its values are, where the question says so: "thing", "number" and so on. */
  readonly holds?: string;
};
