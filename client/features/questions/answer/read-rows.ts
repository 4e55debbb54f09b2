import type { ColumnHolds, QuestionColumn } from "../../../../contract/endpoints/queries.ts";

/** What the words of the ontology, the texts and their publishers are called, by their ids. */
export type Names = Readonly<
  Record<"layer" | "kind" | "modality" | "document" | "source", ReadonlyMap<string, string>>
>;

type Rows = readonly (readonly unknown[])[];

/** Rows as a reader reads them: things, relations and claims stay what they are, all else is words. */
export function readRows(
  columns: readonly Pick<QuestionColumn, "holds">[],
  rows: Rows,
  names: Names,
): Rows {
  return rows.map((row) =>
    row.map((value, at) => readValue(columns[at]?.holds ?? "text", value, names)),
  );
}

function readValue(holds: ColumnHolds, value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => listed(item, names));
  const named = namedBy[holds];
  return named && typeof value === "string" ? (names[named].get(value) ?? value) : value;
}

const namedBy: Readonly<Partial<Record<ColumnHolds, keyof Names>>> = {
  layer: "layer",
  kind: "kind",
  modality: "modality",
  document: "document",
  source: "source",
};

/** A list holds ids of several sorts, and words of the ontology. */
function listed(value: unknown, { layer, document, source }: Names): unknown {
  if (typeof value !== "string") return value;
  return document.get(value) ?? source.get(value) ?? layer.get(value) ?? value;
}
