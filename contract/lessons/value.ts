/** What a lesson computes: a number, a word, a list of ids or keys, or the course of a variable. */
export type Value = number | string | readonly string[] | readonly number[];

/** A lesson asks for something that is not there, or that is of another sort. */
export class LessonError extends Error {
  override name = "LessonError";
}

/** @throws LessonError */
export function toNumeric(value: Value, name: string): number {
  if (typeof value === "number") return value;
  throw new LessonError(`${name} is not a number.`);
}

/** One word is a list of one. @throws LessonError */
export function toList(value: Value, name: string): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "number") {
    const words = value.filter((one) => typeof one === "string");
    if (words.length === value.length) return words;
  }
  throw new LessonError(`${name} is not a list of words.`);
}

/** @throws LessonError */
export function toCourse(value: Value, name: string): readonly number[] {
  if (typeof value === "object") {
    const numbers = value.filter((one) => typeof one === "number");
    if (numbers.length > 0 && numbers.length === value.length) return numbers;
  }
  throw new LessonError(`${name} is not the course of a variable.`);
}
