import { Focusable } from "@ariakit/react/focusable";

import styles from "./Chart.module.css";
import type { Twin } from "./twin.ts";

type TwinTableProps = Twin & { readonly sentence: string };

/** What a picture shows, to be read line by line. */
export function TwinTable({ sentence, columns, rows }: TwinTableProps) {
  return (
    <Focusable className={styles["table"]}>
      <table>
        <caption>{sentence}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]?.key}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Focusable>
  );
}
