import type { Row } from "../../contract/rows.ts";

/** Words of a row that a person wrote and another will read. */
export type FreeText = {
  /** As in `aliases[0]` or `properties.role`. */
  readonly field: string;
  readonly text: string;
};

/** The keys whose values are words; all others hold ids, dates, numbers or words of a closed list. */
const words =
  "name aliases ownAliases names summary properties title author kind text hedge confidenceBasis " +
  "rankReason quote note url unit basePeriod geography population method";
const keys = new Set<string>(words.split(" "));

export function freeTextsOf(row: Row): FreeText[] {
  return Object.entries(row).flatMap(([key, value]) => (keys.has(key) ? textsIn(key, value) : []));
}

function textsIn(field: string, value: unknown): FreeText[] {
  if (typeof value === "string") return [{ field, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) => textsIn(`${field}[${index}]`, one));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(`${field}.${key}`, one));
}
