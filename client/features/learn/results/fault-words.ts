import { sayTeach } from "../../../messages/say-teach.ts";
import type { ResultsFault } from "../../../session/lessons/read-results.ts";

/** What is wrong with a file, and what to do. */
export function faultWords(fault: ResultsFault): string {
  switch (fault.fault) {
    case "unreadable":
      return sayTeach("results.unreadable");
    case "no-json":
      return sayTeach("results.no-json");
    case "no-results":
      return sayTeach("results.no-results");
    case "wrong-place":
      return sayTeach("results.wrong-place", { place: fault.place });
  }
}
