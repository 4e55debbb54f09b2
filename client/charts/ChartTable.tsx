import { Focusable } from "@ariakit/react/focusable";
import { useMemo } from "react";

import { sayCharts } from "../messages/say-charts.ts";
import { columnsOf, timesOf } from "./columns.ts";
import { domainOf } from "./geometry/domain.ts";
import styles from "./LineChart.module.css";
import { valueWords } from "./number-words.ts";
import type { Picture } from "./picture.ts";

type ChartTableProps = { readonly picture: Picture; readonly isWhole: boolean };

/** The numbers of a chart: one time a year, or all of them. */
export function ChartTable({ picture, isWhole }: ChartTableProps) {
  const { timeUnit, unit, sentence } = picture;
  const columns = useMemo(() => columnsOf(picture), [picture]);
  const [low, high] = domainOf(picture, false);
  const times = timesOf(picture, isWhole);
  return (
    <Focusable className={styles["table"]}>
      <table>
        <caption>{sentence}</caption>
        <thead>
          <tr>
            <th scope="col">{sayCharts(`charts.${timeUnit}`)}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((time) => (
            <tr key={time}>
              <th scope="row">{time}</th>
              {columns.map(({ key, values }) => (
                <td key={key}>{cellOf(values[time], high - low, unit)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Focusable>
  );
}

function cellOf(value: number | undefined, span: number, unit: string): string {
  return value === undefined || !Number.isFinite(value) ? "" : valueWords(value, span, unit);
}
