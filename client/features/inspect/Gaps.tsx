import { inOneBreath, spokenNameOf } from "../../messages/in-sentence.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { Card } from "../../ui/Card.tsx";
import type { FlowRow } from "./flows.ts";
import styles from "./Inspector.module.css";
import { useMovers } from "./use-movers.ts";

type GapsProps = { readonly flows: readonly FlowRow[]; readonly documents: number };

/** What no text says of the flows in the view. */
export function Gaps({ flows, documents }: GapsProps) {
  const moved = useMovers(flows.map(({ node }) => node.id)).data;
  const unmoved = moved ? flows.filter(({ node }) => !moved.has(node.id)) : [];
  return (
    <Card title={sayInspect("inspect.gaps.title", { count: documents })}>
      <div className={styles["faint"]}>
        {unmoved.length > 0 && (
          <p>
            {sayInspect("inspect.gaps.nobody", {
              flows: inOneBreath(unmoved.map(({ node }) => spokenNameOf(node))),
            })}
          </p>
        )}
        <p>{sayInspect("inspect.gaps.meaning")}</p>
      </div>
    </Card>
  );
}
