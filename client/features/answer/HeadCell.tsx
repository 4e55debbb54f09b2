import { ArrowDown, ArrowUp } from "lucide-react";

import { Glyph } from "../../ui/Glyph.tsx";
import styles from "./AnswerTable.module.css";
import type { Order } from "./sorted-rows.ts";

type HeadCellProps = {
  readonly title: string;
  readonly isNumber: boolean;
  /** Which way the rows are in the order of this column; null where they are not. */
  readonly way: NonNullable<Order>["way"] | null;
  readonly onPress: () => void;
};

const sorts = { up: "ascending", down: "descending" } as const;

/** The name of a column; pressing it puts the rows in its order. */
export function HeadCell({ title, isNumber, way, onPress }: HeadCellProps) {
  return (
    <th
      scope="col"
      aria-sort={way ? sorts[way] : "none"}
      className={styles["cell"]}
      data-number={isNumber || undefined}
    >
      <button type="button" className={styles["sort"]} onClick={onPress}>
        <span>{title}</span>
        {way && <Glyph icon={way === "up" ? ArrowUp : ArrowDown} size={14} />}
      </button>
    </th>
  );
}
