import type { EntityDetail } from "../../../contract/endpoints/details.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { expand } from "../../session/explore.ts";
import { Card } from "../../ui/Card.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { iconNamed } from "../../ui/icon-named.ts";
import { Row } from "../../ui/Row.tsx";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";
import { type NeighbourRow, neighbourRows } from "./neighbour-rows.ts";
import { useLookup } from "./use-lookup.ts";

type NeighboursProps = Pick<InspectorProps, "reach" | "onFailure"> & {
  readonly detail: EntityDetail;
};

/** What a thing is tied to, by type and direction; each row brings its things into the view. */
export function Neighbours({ detail, reach, onFailure }: NeighboursProps) {
  const { type } = useLookup();
  const rows = neighbourRows(detail, type);
  const bring = ({ type: kind, direction }: NeighbourRow) => {
    const wish = { types: [kind], ...(direction ? { direction } : {}) };
    expand(reach, detail.node.id, wish).catch(onFailure);
  };
  return (
    <Card
      title={sayInspect("inspect.neighbours")}
      aside={rows.length > 0 && sayInspect("inspect.neighbours-counted")}
    >
      {rows.length === 0 && <p className={styles["faint"]}>{sayInspect("inspect.alone")}</p>}
      <ul>
        {rows.map((row) => (
          <li key={`${row.type} ${row.direction ?? ""}`}>
            <Row
              picture={<Glyph icon={iconNamed(row.icon)} />}
              end={row.count}
              data-tip={sayInspect("inspect.bring", { reading: row.reading })}
              onClick={() => {
                bring(row);
              }}
            >
              {row.reading}
            </Row>
          </li>
        ))}
      </ul>
    </Card>
  );
}
