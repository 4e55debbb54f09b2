import type * as z from "zod";

import { Row, type RowType } from "../../contract/rows.ts";
import type { Located } from "../located.ts";
import { type Complaint, faultAt, type RowFault } from "./fault.ts";

type Shaped = {
  readonly rows: readonly Located<Row>[];
  readonly faults: readonly RowFault[];
};

/** Parses each row as its type asks; a row that does not fit is told field by field. */
export function shapeRows(rows: readonly Located<unknown>[]): Shaped {
  const shaped: Located<Row>[] = [];
  const faults: RowFault[] = [];
  for (const { row, file, line } of rows) {
    const parsed = Row.safeParse(row);
    if (parsed.success) shaped.push({ file, line, row: parsed.data });
    else faults.push(...shapeFaults({ row, file, line }, parsed.error));
  }
  return { rows: shaped, faults };
}

/** What zod found in a value, in our words: one fault a field. */
export function shapeFaults(located: Located<unknown>, error: z.ZodError): RowFault[] {
  return error.issues
    .flatMap((issue) => complaintsOn(issue, located.row))
    .map((complaint) => faultAt(located, complaint));
}

function complaintsOn(issue: z.core.$ZodIssue, row: unknown): Complaint[] {
  const field = fieldOf(issue.path);
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(field, key));
  if (issue.code === "invalid_union" && field === "type") return [unknownType];
  const found = issue.path.reduce(valueAt, row);
  if (found === undefined) return [missing(field)];
  if (issue.code === "invalid_value") return [noneOf(field, found, issue.values)];
  return [{ field, rule: "shape", message: `${issue.message}. Correct the value.` }];
}

const longestShown = 80;

function noneOf(field: string, found: unknown, values: readonly unknown[]): Complaint {
  const shown = JSON.stringify(found).slice(0, longestShown);
  return {
    field,
    rule: field === "kind" ? "unknown-kind" : "shape",
    message: `${shown} is not known here. Write one of: ${values.map(String).join(", ")}.`,
  };
}

const rowTypes: readonly RowType[] = Row.options.map(({ shape }) => shape.type.value);

const unknownType: Complaint = {
  field: "type",
  rule: "unknown-type",
  message: `There is no such type of row. The types are: ${rowTypes.join(", ")}.`,
};

function unknownKey(field: string, key: string): Complaint {
  return {
    field: field === "" ? key : `${field}.${key}`,
    rule: "unknown-key",
    message: `No such key is known here: "${key}". Remove it, or correct its spelling.`,
  };
}

function missing(field: string): Complaint {
  return { field, rule: "missing", message: `A row of this type needs "${field}". Add it.` };
}

function valueAt(value: unknown, step: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
}

/** As it would be written in code: `properties.commodity`, `claims[0]`. */
function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, step) => {
    if (typeof step === "number") return `${field}[${step}]`;
    return field === "" ? String(step) : `${field}.${String(step)}`;
  }, "");
}
