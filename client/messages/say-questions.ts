import { catalogue } from "./catalogue.ts";
import { questions } from "./en/questions.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(questions);

/** A message of the ready questions. They are fetched with the part that says them. */
export function sayQuestions<Key extends keyof typeof questions>(
  key: Key,
  ...[params]: ParamsOf<(typeof questions)[Key]>
): string {
  return i18n._(key, params);
}
