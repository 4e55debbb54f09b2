import { sayQuestions } from "../../../messages/say-questions.ts";
import type { FieldFault } from "../../../session/questions/written.ts";

/** Why a field cannot be asked with, and what would do. */
export function faultWords(fault: FieldFault): string {
  switch (fault.fault) {
    case "missing":
      return sayQuestions("questions.fault-missing");
    case "not-whole":
      return sayQuestions("questions.fault-not-whole");
    case "out-of-range":
      return sayQuestions("questions.fault-range", { min: fault.min, max: fault.max });
    case "too-long":
      return sayQuestions("questions.fault-too-long", { most: fault.most });
  }
}
