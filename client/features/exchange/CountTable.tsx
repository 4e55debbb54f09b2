import type { RowCounts } from "../../../contract/endpoints/exchange.ts";
import { sayExchange } from "../../messages/say-exchange.ts";
import styles from "./Exchange.module.css";
import { rowTypes } from "./row-types.ts";

export type Column = { readonly name: string; readonly counts: RowCounts };

type CountTableProps = { readonly caption: string; readonly columns: readonly Column[] };

/** How many rows of each type; a type that has none anywhere is left out. */
export function CountTable({ caption, columns }: CountTableProps) {
  const types = rowTypes.filter((type) => columns.some(({ counts }) => counts[type] > 0));
  return (
    <table className={styles["counts"]}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{sayExchange("exchange.type")}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {types.map((type) => (
          <tr key={type}>
            <th scope="row">{sayExchange(`exchange.rows-${type}`)}</th>
            {columns.map(({ name, counts }) => (
              <td key={name} data-none={counts[type] === 0}>
                {counts[type].toLocaleString("en")}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
