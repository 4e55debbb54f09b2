import { JsonFault, parseStrictJson } from "../../contract/strict-json.ts";
import { invalid } from "./refusal.ts";

/** Reads the text of a body, no deeper than `depth`. @throws Refusal for what is no strict JSON */
export function parseJson(text: string, depth: number): unknown {
  try {
    return parseStrictJson(text, depth);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw invalid("", `The body cannot be read. ${error.message}`);
  }
}
