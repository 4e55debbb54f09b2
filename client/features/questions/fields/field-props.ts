import type { QuestionInput } from "../../../../contract/endpoints/queries.ts";

/** What each field of a question is given. */
export type FieldProps = {
  readonly input: QuestionInput;
  /** What stands in it; an id for a thing, empty for nothing. */
  readonly value: string;
  readonly onWrite: (value: string) => void;
  /** Ties the field to its label, its help and its fault. */
  readonly id: string;
  readonly describedBy: string;
  readonly isWrong: boolean;
};
