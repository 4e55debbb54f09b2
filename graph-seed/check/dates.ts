import type { Complaint } from "./fault.ts";
import { complainIf } from "./rule.ts";

/** A time ends when or after it begins; a year or a month covers all of its days. */
export function endsBeforeItBegins(
  begin: string | undefined,
  end: string | undefined,
  field: string,
): Complaint[] {
  const wrong = begin !== undefined && end !== undefined && end < begin && !begin.startsWith(end);
  return complainIf(wrong, {
    field,
    rule: "dates-in-order",
    message: `${end} lies before ${begin}. Correct one of the dates.`,
  });
}
