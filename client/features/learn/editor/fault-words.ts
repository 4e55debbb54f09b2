import { sayEditor } from "../../../messages/say-editor.ts";
import type { PlacedFault } from "../../../session/lessons/faults-of-lesson.ts";

/** What is wrong, without its place. */
export function faultWords({ what }: PlacedFault): string {
  switch (what.as) {
    case "empty":
      return sayEditor("editor.empty");
    case "shape":
      return sayEditor("editor.shape", { message: what.message });
    case "named":
      return sayEditor(`editor.fault-${what.code}`, { name: what.name });
  }
}

/** The place in words of the file, and what is wrong there. */
export function placedWords(fault: PlacedFault): string {
  const place = fault.place.filter((part) => part !== "en").map(partWords);
  const where = place.length === 0 ? sayEditor("editor.whole") : place.join(", ");
  return sayEditor("editor.placed", { where, what: faultWords(fault) });
}

function partWords(part: string | number, at: number, place: readonly (string | number)[]) {
  if (typeof part === "string") return part;
  const list = place[at - 1];
  if (list === "steps") return sayEditor("editor.step-number", { number: part + 1 });
  return sayEditor("editor.part-number", { number: part + 1 });
}
