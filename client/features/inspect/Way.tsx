import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { showRelation, showThing } from "../../session/explore.ts";
import { useSession } from "../../session/session.ts";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";

type WayProps = Pick<InspectorProps, "reach" | "onFailure"> & { readonly claim: ClaimDetail };

/** Leads to what a claim stands on: a relation, or else the thing it speaks of. */
export function Way({ claim: { relations, subject }, reach, onFailure }: WayProps) {
  const [relation] = relations;
  const selection = useSession(({ workspace }) => workspace.selection);
  const target = relation ?? subject;
  if (target === undefined || selection.includes(target)) return null;
  return (
    <button
      type="button"
      className={styles["paragraph"]}
      onClick={() => {
        const shown = relation
          ? showRelation(reach, relation)
          : subject && showThing(reach, subject);
        shown?.catch(onFailure);
      }}
    >
      {sayInspect("inspect.way")}
    </button>
  );
}
