import { Table2 } from "lucide-react";
import { useState } from "react";

import type { ClaimId } from "../../../../contract/ids.ts";
import { useDocuments } from "../../../api/queries.ts";
import { capital } from "../../../messages/in-sentence.ts";
import { sayFigures } from "../../../messages/say-figures.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Claim } from "../Claim.tsx";
import { Opponent } from "../ClaimList.tsx";
import type { InspectorProps } from "../inspector-props.ts";
import { FigureKey } from "./FigureKey.tsx";
import { FigurePlot } from "./FigurePlot.tsx";
import styles from "./Figures.module.css";
import { FigureTable } from "./FigureTable.tsx";
import type { Point, Series } from "./points.ts";
import { summaryOf } from "./summary.ts";

type SeriesFigureProps = InspectorProps & {
  readonly series: Series;
  readonly own: ReadonlySet<ClaimId>;
};

/** Figures of one unit: on an axis, in a sentence and as a table; each leads to its claim. */
export function SeriesFigure({ series, own, ...props }: SeriesFigureProps) {
  const [opened, setOpened] = useState<ClaimId | null>(null);
  const [isTable, setTable] = useState(false);
  const sourcesOf = useSources();
  const { unit, where, points } = series;
  const claim = points.find((point) => point.claim.id === opened)?.claim;
  const open = (id: ClaimId) => {
    setOpened(id === opened ? null : id);
  };
  return (
    <figure className={styles["series"]}>
      <figcaption>
        <strong>
          {capital(
            where.length > 0
              ? sayFigures("figures.where", { unit, where: where.join(", ") })
              : unit,
          )}
        </strong>
        <p>{summaryOf(series)}</p>
      </figcaption>
      <FigurePlot {...{ series, own, opened, sourcesOf }} onOpen={open} />
      {claim && (
        <div className={styles["opened"]}>
          <Claim {...props} claim={claim} />
          {claim.against.map((id) => (
            <Opponent key={id} {...props} id={id} />
          ))}
        </div>
      )}
      <FigureKey series={series} />
      <Button
        look="quiet"
        aria-expanded={isTable}
        onClick={() => {
          setTable(!isTable);
        }}
      >
        <Glyph icon={Table2} size={14} />
        {sayFigures("figures.table")}
      </Button>
      {isTable && <FigureTable {...{ series, sourcesOf }} onOpen={open} />}
    </figure>
  );
}

/** The titles of the texts that give a figure. */
function useSources(): (point: Point) => readonly string[] {
  const documents = useDocuments().data?.documents ?? [];
  const titles = new Map<string, string>(documents.map(({ id, title }) => [id, title]));
  return ({ claim }) => [
    ...new Set(claim.evidence.flatMap(({ document }) => titles.get(document) ?? [])),
  ];
}
