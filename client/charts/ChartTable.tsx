import { useMemo } from "react";

import { columnsOf, headOf, timesOf } from "./columns.ts";
import { domainOf } from "./geometry/domain.ts";
import { valueWords } from "./number-words.ts";
import type { Picture } from "./picture.ts";
import { TwinTable } from "./TwinTable.tsx";

type ChartTableProps = { readonly picture: Picture; readonly isWhole: boolean };

/** The numbers of a chart: one time a year, or all of them. */
export function ChartTable({ picture, isWhole }: ChartTableProps) {
  const { unit, sentence } = picture;
  const columns = useMemo(() => columnsOf(picture), [picture]);
  const [low, high] = domainOf(picture, false);
  const rows = timesOf(picture, isWhole).map((time) => ({
    key: String(time),
    cells: [String(time), ...columns.map(({ values }) => cellOf(values[time], high - low, unit))],
  }));
  return <TwinTable {...{ sentence, rows }} columns={headOf(picture)} />;
}

function cellOf(value: number | undefined, span: number, unit: string): string {
  return value === undefined || !Number.isFinite(value) ? "" : valueWords(value, span, unit);
}
