import type { CatalogueEntry } from "../../../../../contract/endpoints/queries.ts";
import type { Computed } from "../../../../../contract/lessons/computed.ts";
import { sayEditor } from "../../../../messages/say-editor.ts";
import { useTable } from "../../../../session/lessons/use-table.ts";
import { useNaming } from "../../../../session/use-naming.ts";
import { cellText, rowsFor, type RowOfTable } from "./cells.ts";
import { SelectField } from "../fields.tsx";
import type { Sort } from "./values.ts";

type OfGraph = Extract<Computed, { by: "graph" }>;

type GraphFieldsProps = {
  readonly computed: OfGraph;
  readonly sort: Sort;
  readonly entry: CatalogueEntry | undefined;
  readonly onPick: (computed: Computed) => void;
};

/** What of an answer: how many rows it has, one cell, or the things of a column. */
export function GraphFields({ computed, sort, entry, onPick }: GraphFieldsProps) {
  const { question, params, take } = computed;
  const { data } = useTable({ question, params });
  const naming = useNaming();
  if (!entry || !data) return null;
  const asked = { by: "graph", question, params } as const;
  const column = take.as === "count" ? "" : take.column;
  const offered = entry.columns.filter(({ name, holds }) =>
    sort === "list" ? holds === "thing" : rowsFor(data, entry, name).length > 0,
  );
  const rows = take.as === "cell" ? rowsFor(data, entry, take.column) : [];
  const isChosen = ({ where }: RowOfTable) => JSON.stringify(where) === JSON.stringify(take.where);
  return (
    <>
      <SelectField
        label={sayEditor("editor.what")}
        value={column}
        options={[
          ...(sort === "list" ? [] : [{ value: "", label: sayEditor("editor.count") }]),
          ...offered.map(({ name, title }) => ({
            value: name,
            label: sayEditor(sort === "list" ? "editor.all-of" : "editor.cell-of", { title }),
          })),
        ]}
        onChange={(name) => {
          const [first] = name === "" ? [] : rowsFor(data, entry, name);
          if (name === "") onPick({ ...asked, take: { as: "count", where: {} } });
          else if (sort === "list") {
            onPick({ ...asked, take: { as: "column", column: name, where: {} } });
          } else if (first) {
            onPick({ ...asked, take: { as: "cell", column: name, where: first.where } });
          }
        }}
      />
      {take.as === "cell" && (
        <SelectField
          label={sayEditor("editor.row")}
          value={String(rows.findIndex(isChosen))}
          options={rows.map(({ cells }, at) => ({
            value: String(at),
            label: cells.map((cell) => cellText(cell, naming.alone)).join(" · "),
          }))}
          onChange={(at) => {
            const row = rows[Number(at)];
            if (row) onPick({ ...asked, take: { ...take, where: row.where } });
          }}
        />
      )}
    </>
  );
}
