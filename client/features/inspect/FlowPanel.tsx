import type { ClaimDetail, EntityDetail } from "../../../contract/endpoints/details.ts";
import type { GraphNode } from "../../../contract/graph.ts";
import { isPlural, readingAfter } from "../../messages/in-sentence.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { nameOf } from "../../messages/words.ts";
import { useSession } from "../../session/session.ts";
import { Card } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { Aliases } from "./Aliases.tsx";
import { claimGroups } from "./claim-groups.ts";
import { ClaimList } from "./ClaimList.tsx";
import { Figures } from "./Figures.tsx";
import { flowTitle } from "./flow-title.ts";
import { relationsOf } from "./flows.ts";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";
import { LayerWords } from "./LayerWords.tsx";
import { Neighbours } from "./Neighbours.tsx";
import { Tags } from "./Tags.tsx";
import { ThingActions } from "./ThingActions.tsx";
import { useLookup } from "./use-lookup.ts";
import { useRelations } from "./use-relations.ts";

type FlowPanelProps = InspectorProps & { readonly detail: EntityDetail };

/** A current: what it carries from where to where, and the claims of all its relations. */
export function FlowPanel({ detail, ...props }: FlowPanelProps) {
  const { node } = detail;
  const edges = useSession(({ contents }) => contents.edges);
  const relations = relationsOf(node.id, [...edges.values()]);
  const besides = useRelations(relations.map(({ id }) => id));
  const claims = [...detail.claims, ...besides.flatMap((one) => one.claims)];
  const against = besides.flatMap((one) => one.against);
  const layer = relations.find((one) => one.layer !== null)?.layer ?? null;
  return (
    <div data-layer={layer ?? "none"}>
      <Heading
        kicker={<LayerWords layer={layer} as="current" />}
        title={flowTitle(node.id, detail.claims) ?? nameOf(node)}
      >
        {node.summary !== undefined && <p className={styles["muted"]}>{node.summary}</p>}
        <Tags claims={claims} contested={relations.some(({ contested }) => contested)} />
        <Aliases node={node} />
      </Heading>
      <Groups {...props} node={node} claims={[...claims, ...against]} />
      <Figures {...props} claims={claims} />
      <Neighbours {...props} detail={detail} />
      <ThingActions {...props} id={node.id} />
    </div>
  );
}

type GroupsProps = InspectorProps & {
  readonly node: GraphNode;
  readonly claims: readonly ClaimDetail[];
};

/** What is said of the flow, by what it says. */
function Groups({ node, claims, ...props }: GroupsProps) {
  const { type } = useLookup();
  return claimGroups(claims).map((group) => {
    const said = group.type && type(group.type);
    const ofFlow = group.claims.every(({ subject }) => subject === node.id);
    return (
      <Card
        key={group.type}
        title={
          said ? readingAfter(ofFlow && isPlural(node), said) : sayInspect("inspect.other-claims")
        }
        aside={group.claims.length}
      >
        <ClaimList {...props} claims={group.claims} />
      </Card>
    );
  });
}
