import { Focusable } from "@ariakit/react/focusable";
import { type CSSProperties, useMemo, useState } from "react";

import type { GraphEdge, GraphNode } from "../../../contract/graph.ts";
import type { ThingId } from "../../workspace/workspace.ts";
import { AnswerCell, type ClaimCells } from "./AnswerCell.tsx";
import type { AnswerColumn } from "./answer-column.ts";
import styles from "./AnswerTable.module.css";
import { type Cell, cellsOf, wordsOf } from "./cell.ts";
import { HeadCell } from "./HeadCell.tsx";
import { nextOrder, type Order, sortedRows } from "./sorted-rows.ts";
import { useEdgeNames } from "./use-edge-names.ts";
import { useInSight } from "./use-in-sight.ts";
import { useKnown } from "./use-known.ts";

type AnswerTableProps = {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly unknown[])[];
  /** What the ids in the rows stand for. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly onPick: (id: ThingId) => void;
  readonly claims?: ClaimCells | undefined;
  readonly caption: string;
};

/** Pixels. */
const rowHeight = 30;
/** Characters from which a text is a sentence and no name. */
const sentence = 40;

/** Rows that can be put in order. Only those in sight are drawn, however many there are. */
export function AnswerTable(props: AnswerTableProps) {
  const { columns, rows, nodes, edges, onPick, claims, caption } = props;
  const [order, setOrder] = useState<Order>(null);
  const known = useKnown(nodes, edges);
  const nameOfEdge = useEdgeNames(known);
  const read = useMemo(
    () => rows.map((row, at) => ({ at, cells: cellsOf(row, known) })),
    [rows, known],
  );
  const shown = useMemo(
    () => sortedRows(read, order, (cell) => wordsOf(cell, nameOfEdge)),
    [read, order, nameOfEdge],
  );
  const { scroll, height, items } = useInSight<HTMLDivElement>(shown.length, rowHeight);
  return (
    <Focusable ref={scroll} className={styles["scroll"]} style={widths(columns, read[0]?.cells)}>
      <table
        className={styles["table"]}
        aria-label={caption}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
      >
        <thead className={styles["head"]}>
          <tr aria-rowindex={1} className={styles["row"]}>
            {columns.map((column, at) => (
              <HeadCell
                key={column.name}
                title={column.title}
                isNumber={isNumeric(read[0]?.cells[at])}
                way={order?.column === at ? order.way : null}
                onPress={() => {
                  setOrder(nextOrder(order, at));
                }}
              />
            ))}
          </tr>
        </thead>
        <tbody className={styles["body"]} style={{ height }}>
          {items.map(({ index, start }) => (
            <tr
              key={shown[index]?.at}
              aria-rowindex={index + 2}
              className={styles["row"]}
              style={{ translate: `0 ${start}px` }}
            >
              {shown[index]?.cells.map((cell, at) => (
                <td
                  key={columns[at]?.name}
                  className={styles["cell"]}
                  data-number={isNumeric(cell) || undefined}
                >
                  <AnswerCell {...{ cell, nameOfEdge, onPick, claims }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Focusable>
  );
}

function isNumeric(cell: Cell | undefined): boolean {
  return cell?.is === "number";
}

function isLong(cell: Cell | undefined): boolean {
  if (cell?.is === "text") return cell.text.length > sentence;
  return cell?.is === "list" || (cell?.is === "relation" && !cell.isShort);
}

/** Numbers need less room than words, and a sentence more than a name. */
function widths(columns: readonly AnswerColumn[], first: readonly Cell[] = []): CSSProperties {
  const tracks = columns.map((_, at) => {
    const cell = first[at];
    if (isNumeric(cell)) return "minmax(84px, 0.5fr)";
    return isLong(cell) ? "minmax(200px, 1.6fr)" : "minmax(136px, 1fr)";
  });
  return Object.fromEntries([["--tracks", tracks.join(" ")]]);
}
