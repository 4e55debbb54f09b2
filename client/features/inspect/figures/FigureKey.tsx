import type { ReactNode } from "react";

import { sayFigures } from "../../../messages/say-figures.ts";
import { isContradicted } from "./figure-labels.ts";
import { FigureMark } from "./FigureMark.tsx";
import { Against } from "./FigureLane.tsx";
import styles from "./Figures.module.css";
import type { Mark } from "./lay-out-figures.ts";
import type { Point, Series } from "./points.ts";

type Entry = {
  readonly id: "provisional" | "settled" | "range" | "open" | "rough" | "against";
  readonly picture: ReactNode;
  readonly isFor: (point: Point) => boolean;
};

const middle = 7;
const dot: Mark = { kind: "point", x: 13, isRough: false };

const entries: readonly Entry[] = [
  {
    id: "provisional",
    picture: <FigureMark mark={dot} y={middle} isHollow />,
    isFor: ({ figure }) => figure.dataStatus === "provisional",
  },
  {
    id: "settled",
    picture: <FigureMark mark={dot} y={middle} isHollow={false} />,
    isFor: ({ figure, extent }) => extent.kind === "point" && figure.dataStatus !== "provisional",
  },
  {
    id: "rough",
    picture: <FigureMark mark={{ ...dot, isRough: true }} y={middle} isHollow={false} />,
    isFor: ({ extent }) => extent.kind === "point" && extent.isRough,
  },
  {
    id: "range",
    picture: (
      <FigureMark mark={{ kind: "range", from: 3, to: 23, x: null }} y={middle} isHollow={false} />
    ),
    isFor: ({ extent }) => extent.kind === "range",
  },
  {
    id: "open",
    picture: <FigureMark mark={{ kind: "above", from: 3, to: 24 }} y={middle} isHollow={false} />,
    isFor: ({ extent }) => extent.kind === "above" || extent.kind === "below",
  },
  { id: "against", picture: <Against x={13} y={middle} />, isFor: isContradicted },
];

/** What the signs mean that these figures use. */
export function FigureKey({ series }: { readonly series: Series }) {
  const used = entries.filter(({ isFor }) => series.points.some(isFor));
  return (
    <ul className={styles["key"]}>
      {used.map(({ id, picture }) => (
        <li key={id}>
          <svg width={26} height={14} aria-hidden>
            {picture}
          </svg>
          {sayFigures(`figures.key.${id}`)}
        </li>
      ))}
    </ul>
  );
}
