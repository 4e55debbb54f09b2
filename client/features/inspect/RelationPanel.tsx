import type { RelationDetail } from "../../../contract/endpoints/details.ts";
import type { RelationId } from "../../../contract/ids.ts";
import { useRelation } from "../../api/queries.ts";
import { sentenceOf } from "../../messages/sentence-of.ts";
import { useSession } from "../../session/session.ts";
import { useShownScope } from "../../session/use-shown-scope.ts";
import { Heading } from "../../ui/Heading.tsx";
import { Actions } from "./Actions.tsx";
import { Ends } from "./Ends.tsx";
import { Figures } from "./Figures.tsx";
import type { InspectorProps } from "./inspector-props.ts";
import { LayerWords } from "./LayerWords.tsx";
import { Reading } from "./Reading.tsx";
import { SaidCard } from "./SaidCard.tsx";
import { sidesOf } from "./sides.ts";
import { Tags } from "./Tags.tsx";
import { useLookup } from "./use-lookup.ts";

type RelationPanelProps = InspectorProps & { readonly id: RelationId };

/** A relation: its sentence, and every claim that it stands on or that speaks against it. */
export function RelationPanel({ id, ...props }: RelationPanelProps) {
  const { data, error, refetch } = useRelation(id, useShownScope());
  const title = useTitle(data);
  if (!data) return <Reading error={error} onRetry={() => void refetch()} />;
  const { edge, from, to, claims, against } = data;
  const sides = sidesOf(claims, against);
  return (
    <div data-layer={edge.layer ?? "none"}>
      <Heading kicker={<LayerWords layer={edge.layer} as="relation" />} title={title}>
        <Tags claims={sides.supporting} modality={edge.modality} contested={edge.contested} />
      </Heading>
      <SaidCard {...props} sides={sides} />
      <Figures {...props} claims={[...claims, ...against]} />
      <Ends {...props} ends={[from, to]} />
      <Actions {...props} ids={[id]} />
    </div>
  );
}

function useTitle(detail: RelationDetail | undefined): string {
  const { type } = useLookup();
  const nodes = useSession(({ contents }) => contents.nodes);
  if (!detail) return "";
  const { edge, from, to } = detail;
  const ends = new Map([from, to].map((end) => [end.id, end]));
  const known = type(edge.kind);
  return sentenceOf(edge, (id) => ends.get(id) ?? nodes.get(id), known ? [known] : []);
}
