import type { RowFault } from "../../../contract/problem.ts";
import { sayExchange } from "../../messages/say-exchange.ts";
import styles from "./Exchange.module.css";
import { FaultyLine } from "./FaultyLine.tsx";
import type { Rows } from "./rows.ts";
import type { ScannedLine } from "./scan/scan.ts";

type FaultTableProps = {
  readonly rows: Rows;
  readonly faults: readonly RowFault[];
  readonly lines: readonly ScannedLine[];
  /** What was typed in place of a line, by its number. */
  readonly edits: ReadonlyMap<number, string>;
  readonly onEdit: (line: number, text: string) => void;
};

/** Faults by line: where, what is wrong and what to do, and below it the line to be mended. */
export function FaultTable({ rows, faults, lines, edits, onEdit }: FaultTableProps) {
  const numbers = [...new Set(faults.map(({ line }) => line))];
  return (
    <table className={styles["faults"]}>
      <caption>{sayExchange("exchange.faults")}</caption>
      <thead>
        <tr>
          <th scope="col">{sayExchange("exchange.line")}</th>
          <th scope="col">{sayExchange("exchange.field")}</th>
          <th scope="col">{sayExchange("exchange.wrong")}</th>
        </tr>
      </thead>
      {numbers.map((number) => {
        const scanned = lines.find(({ line }) => line === number);
        return (
          <FaultyLine
            key={number}
            name={lineName(number, scanned, rows)}
            faults={faults.filter(({ line }) => line === number)}
            text={edits.get(number) ?? scanned?.text ?? null}
            onEdit={(text) => {
              onEdit(number, text);
            }}
          />
        );
      })}
    </table>
  );
}

/** The number of a line; among several files with the name of its file. */
function lineName(number: number, scanned: ScannedLine | undefined, { parts }: Rows): string {
  const file = scanned && parts.length > 1 ? parts[scanned.part]?.name : undefined;
  return scanned && file !== undefined
    ? sayExchange("exchange.line-of", { line: scanned.lineOfPart, file })
    : String(number);
}
