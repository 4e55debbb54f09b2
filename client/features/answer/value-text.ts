import { MarkedValue } from "../../../contract/endpoints/cypher.ts";

/** A value in plain text, exact and on one line; nothing is an empty text. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : jsonOf(value);
}

/** A value as JSON; a whole number stands with all its digits, however many they are. */
export function jsonOf(value: unknown, indent = ""): string {
  const marked = MarkedValue.safeParse(value);
  if (marked.success) return markedJson(marked.data, indent);
  if (Array.isArray(value)) {
    return framed(
      "[]",
      value.map((item: unknown) => jsonOf(item, deeper(indent))),
      indent,
    );
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  return recordJson(Object.entries(value), indent);
}

function markedJson({ $type, value }: MarkedValue, indent: string): string {
  switch ($type) {
    case "integer":
      return value;
    case "float":
      return JSON.stringify(value);
    case "record":
      return recordJson(value, indent);
  }
}

function recordJson(entries: readonly (readonly [string, unknown])[], indent: string): string {
  const items = entries.map(
    ([key, item]) => `${JSON.stringify(key)}: ${jsonOf(item, deeper(indent))}`,
  );
  return framed("{}", items, indent);
}

/** Without an indent all stands on one line. */
function framed(frame: "[]" | "{}", items: readonly string[], indent: string): string {
  const [open, close] = [frame.slice(0, 1), frame.slice(1)];
  if (items.length === 0) return frame;
  if (indent === "") return `${open}${items.join(", ")}${close}`;
  const lines = items.map((item) => `${indent}${item}`).join(",\n");
  return `${open}\n${lines}\n${indent.slice(step.length)}${close}`;
}

const step = "  ";

function deeper(indent: string): string {
  return indent === "" ? "" : indent + step;
}
