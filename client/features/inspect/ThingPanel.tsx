import type { EntityDetail } from "../../../contract/endpoints/details.ts";
import type { EntityId } from "../../../contract/ids.ts";
import { useEntity } from "../../api/queries.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { nameOf, words } from "../../messages/words.ts";
import { Card } from "../../ui/Card.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { iconNamed } from "../../ui/icon-named.ts";
import { Term } from "../../ui/Term.tsx";
import { useShownScope } from "../../session/use-shown-scope.ts";
import { Aliases } from "./Aliases.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { Figures } from "./Figures.tsx";
import { FlowPanel } from "./FlowPanel.tsx";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";
import { Neighbours } from "./Neighbours.tsx";
import { Reading } from "./Reading.tsx";
import { ThingActions } from "./ThingActions.tsx";
import { useLookup } from "./use-lookup.ts";

type ThingPanelProps = InspectorProps & { readonly id: EntityId };

/** A thing: what it is, its other names, what is said of it, and what it is tied to. */
export function ThingPanel({ id, ...props }: ThingPanelProps) {
  const { data, error, refetch } = useEntity(id, useShownScope());
  if (!data) return <Reading error={error} onRetry={() => void refetch()} />;
  return data.node.kind === "Flow" ? (
    <FlowPanel {...props} detail={data} />
  ) : (
    <ThingCards {...props} detail={data} />
  );
}

type ThingCardsProps = InspectorProps & { readonly detail: EntityDetail };

function ThingCards({ detail, ...props }: ThingCardsProps) {
  const { node, claims, claimCount } = detail;
  return (
    <>
      <Heading kicker={<KindWords kind={node.kind} />} title={nameOf(node)}>
        {node.summary !== undefined && <p className={styles["muted"]}>{node.summary}</p>}
        <Aliases node={node} />
      </Heading>
      <Card
        title={sayInspect("inspect.said-of-it")}
        aside={
          claimCount > claims.length &&
          sayInspect("inspect.shown-of", { shown: claims.length, all: claimCount })
        }
      >
        <ClaimList {...props} claims={claims} />
      </Card>
      <Figures {...props} claims={claims} />
      <Neighbours {...props} detail={detail} />
      <ThingActions {...props} id={node.id} />
    </>
  );
}

function KindWords({ kind }: { readonly kind: string }) {
  const said = useLookup().kind(kind);
  if (!said) return null;
  return (
    <>
      <Glyph icon={iconNamed(said.icon)} size={14} />
      <Term means={words(said.description)}>{words(said.label)}</Term>
    </>
  );
}
