import { Suspense } from "react";

import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import type { ClaimId, EntityId } from "../../../contract/ids.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { Card } from "../../ui/Card.tsx";
import { lazily } from "../../ui/lazily.ts";
import { figureRemarks, figureWords } from "./figure-words.ts";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";
import { PartMissing } from "./PartMissing.tsx";

const IndicatorFigures = lazily(
  async () => (await import("./figures/IndicatorFigures.tsx")).IndicatorFigures,
  PartMissing,
);

type FiguresProps = InspectorProps & { readonly claims: readonly ClaimDetail[] };

/**
 * The figures of these claims: those of an indicator among all of its figures on one axis, the others
 * in words: how much, of what, when, where and of whom.
 */
export function Figures({ claims, ...props }: FiguresProps) {
  const figured = claims.filter(({ quantities }) => quantities.length > 0);
  if (figured.length === 0) return null;
  const own = new Set<ClaimId>(figured.map(({ id }) => id));
  return (
    <Card title={sayInspect("inspect.figures")}>
      <Suspense fallback={null}>
        {indicatorsOf(figured).map((id) => (
          <IndicatorFigures key={id} {...props} id={id} own={own} />
        ))}
      </Suspense>
      <InWords claims={figured} />
    </Card>
  );
}

/** The indicators that a number is given for. */
function indicatorsOf(claims: readonly ClaimDetail[]): readonly EntityId[] {
  const drawn = claims.flatMap(({ indicator, quantities }) =>
    indicator && quantities.some(isNumber) ? indicator : [],
  );
  return [...new Set(drawn)];
}

/** Figures of no indicator, and those that are given in words alone. */
function InWords({ claims }: Pick<FiguresProps, "claims">) {
  const figures = claims.flatMap(({ indicator, quantities }) =>
    quantities.filter((figure) => !indicator || !isNumber(figure)),
  );
  if (figures.length === 0) return null;
  return (
    <dl className={styles["figures"]}>
      {figures.map((figure) => (
        <div key={figure.id}>
          <dt>{figureWords(figure)}</dt>
          {figureRemarks(figure).map((remark) => (
            <dd key={remark}>{remark}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function isNumber({ value, lower, upper }: ClaimDetail["quantities"][number]): boolean {
  return [value, lower, upper].some((number) => number !== undefined);
}
