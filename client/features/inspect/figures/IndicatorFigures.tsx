import type { EntityDetail } from "../../../../contract/endpoints/details.ts";
import type { ClaimId, EntityId } from "../../../../contract/ids.ts";
import { useEntity } from "../../../api/queries.ts";
import { sayFigures } from "../../../messages/say-figures.ts";
import { nameOf } from "../../../messages/words.ts";
import { showThing } from "../../../session/explore.ts";
import { useSession } from "../../../session/session.ts";
import { useShownScope } from "../../../session/use-shown-scope.ts";
import { Row } from "../../../ui/Row.tsx";
import styles from "../Inspector.module.css";
import type { InspectorProps } from "../inspector-props.ts";
import { Reading } from "../Reading.tsx";
import { seriesOf } from "./points.ts";
import { SeriesFigure } from "./SeriesFigure.tsx";

type IndicatorFiguresProps = InspectorProps & {
  readonly id: EntityId;
  readonly own: ReadonlySet<ClaimId>;
};

/** Every figure of an indicator that the documents in scope give, by vintage. */
export function IndicatorFigures({ id, own, ...props }: IndicatorFiguresProps) {
  const { data, error, refetch } = useEntity(id, useShownScope());
  const isPicked = useSession(({ workspace }) => workspace.selection.includes(id));
  if (!data) return <Reading error={error} onRetry={() => void refetch()} />;
  const series = seriesOf(data.claims.filter(({ indicator }) => indicator === id));
  return (
    <>
      {!isPicked && <Name {...props} detail={data} />}
      {series.map((one) => (
        <SeriesFigure key={one.points[0]?.figure.id} {...props} series={one} own={own} />
      ))}
      {data.claimCount > data.claims.length && (
        <p className={styles["faint"]}>
          {sayFigures("figures.first", { shown: data.claims.length, all: data.claimCount })}
        </p>
      )}
    </>
  );
}

type NameProps = Pick<InspectorProps, "reach" | "onFailure"> & { readonly detail: EntityDetail };

function Name({ detail: { node }, reach, onFailure }: NameProps) {
  return (
    <Row
      onClick={() => {
        showThing(reach, node.id).catch(onFailure);
      }}
    >
      {nameOf(node)}
    </Row>
  );
}
