import { useSession } from "../../session/session.ts";
import { isRelation, type ThingId } from "../../workspace/workspace.ts";
import type { InspectorProps } from "./inspector-props.ts";
import { RelationPanel } from "./RelationPanel.tsx";
import { Several } from "./Several.tsx";
import { ThingPanel } from "./ThingPanel.tsx";
import { Unspoken } from "./Unspoken.tsx";

type PickedProps = InspectorProps & {
  readonly only: ThingId;
  /** What is picked besides. */
  readonly others: readonly ThingId[];
};

/** What is said of what is picked. */
export function Picked({ only, others, ...props }: PickedProps) {
  const isUnspoken = useUnspoken(only);
  if (others.length > 0) return <Several {...props} ids={[only, ...others]} />;
  if (isUnspoken) return <Unspoken of="pick" />;
  return isRelation(only) ? (
    <RelationPanel key={only} {...props} id={only} />
  ) : (
    <ThingPanel key={only} {...props} id={only} />
  );
}

/** Whether it stands in the view, but no source that is on speaks of it. */
function useUnspoken(id: ThingId): boolean {
  return useSession(({ contents: { documents, nodes, edges } }) => {
    if (!documents) return false;
    return isRelation(id) ? !edges.has(id) : !nodes.has(id);
  });
}
