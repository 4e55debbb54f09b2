import { Results } from "../../../contract/lessons/results.ts";
import { jsonOf } from "./json-of.ts";

/** A file of results that was read. */
export type HandedIn = { readonly file: string; readonly results: Results };

/** Why a file holds no results: it is no JSON, or a place in it is not as it should be. */
export type ResultsFault =
  | { readonly file: string; readonly fault: "no-json" | "no-results" | "unreadable" }
  | { readonly file: string; readonly fault: "wrong-place"; readonly place: string };

export function readResults(text: string, file: string): HandedIn | ResultsFault {
  const json = jsonOf(text);
  if (json === undefined) return { file, fault: "no-json" };
  const read = Results.safeParse(json);
  if (read.success) return { file, results: read.data };
  const place = read.error.issues[0]?.path.join(".") ?? "";
  if (["", "format"].includes(place)) return { file, fault: "no-results" };
  return { file, fault: "wrong-place", place };
}
