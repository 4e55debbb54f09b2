import type { ClaimId } from "../../../../contract/ids.ts";
import { sayInspect } from "../../../messages/say-inspect.ts";
import { sayFigures } from "../../../messages/say-figures.ts";
import { figureWords } from "../figure-words.ts";
import { isContradicted, periodLabel } from "./figure-labels.ts";
import styles from "./Figures.module.css";
import { placesOf, type Point, type Series } from "./points.ts";

type FigureTableProps = {
  readonly series: Series;
  readonly sourcesOf: (point: Point) => readonly string[];
  readonly onOpen: (id: ClaimId) => void;
};

/** The same figures as the axis shows, to be read line by line. */
export function FigureTable({ series, sourcesOf, onOpen }: FigureTableProps) {
  return (
    <table className={styles["table"]}>
      <caption>{sayFigures("figures.table-of", { unit: series.unit })}</caption>
      <thead>
        <tr>
          <th scope="col">{sayFigures("figures.table-period")}</th>
          <th scope="col">{sayFigures("figures.table-figure")}</th>
          <th scope="col">{sayFigures("figures.table-source")}</th>
        </tr>
      </thead>
      <tbody>
        {series.points.map((point) => (
          <tr key={point.figure.id}>
            <th scope="row">{periodLabel(point.figure)}</th>
            <td>
              <button
                type="button"
                onClick={() => {
                  onOpen(point.claim.id);
                }}
              >
                {figureWords(point.figure)}
              </button>
              <small>{remarksOn(point)}</small>
            </td>
            <td>{sourcesOf(point).join("; ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where and of whom it holds, how fresh it is, and whether it is contradicted. */
function remarksOn(point: Point): string {
  const { vintage, dataStatus } = point.figure;
  return [
    ...placesOf(point),
    vintage && sayInspect("inspect.figure.released", { when: vintage }),
    dataStatus && sayInspect(`inspect.figure.${dataStatus}`),
    isContradicted(point) && sayFigures("figures.key.against"),
  ]
    .filter(Boolean)
    .join(", ");
}
