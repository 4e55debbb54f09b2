import type { EntityId } from "../../../../contract/ids.ts";
import { useEntity } from "../../../api/queries.ts";
import { sayModelGraph } from "../../../messages/say-model-graph.ts";
import { nameOf } from "../../../messages/words.ts";
import { showThing } from "../../../session/explore.ts";
import { useShownScope } from "../../../session/use-shown-scope.ts";
import { Row } from "../../../ui/Row.tsx";
import type { LearnProps } from "../learn-props.ts";

type StandsForProps = LearnProps & { readonly ids: readonly EntityId[] };

/** The things of the graph that a variable stands for; each shows itself on the map. */
export function StandsFor({ ids, ...props }: StandsForProps) {
  if (ids.length === 0) return null;
  return (
    <>
      <h3>{sayModelGraph("graph.stands-for")}</h3>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <Thing id={id} {...props} />
          </li>
        ))}
      </ul>
    </>
  );
}

type ThingProps = LearnProps & { readonly id: EntityId };

/** What the documents that are on do not speak of is not offered. */
function Thing({ id, reach, onFailure }: ThingProps) {
  const { data } = useEntity(id, useShownScope());
  if (!data) return null;
  return (
    <Row
      onClick={() => {
        showThing(reach, id).catch(onFailure);
      }}
    >
      {nameOf(data.node)}
    </Row>
  );
}
