import { sayInspect } from "../../messages/say-inspect.ts";
import { useNaming } from "../../session/use-naming.ts";
import { useSession } from "../../session/session.ts";
import { pick } from "../../workspace/acts/pick.ts";
import { isRelation, type ThingId } from "../../workspace/workspace.ts";
import { Card } from "../../ui/Card.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { iconNamed } from "../../ui/icon-named.ts";
import { Row } from "../../ui/Row.tsx";
import { Actions } from "./Actions.tsx";
import type { InspectorProps } from "./inspector-props.ts";
import { useLookup } from "./use-lookup.ts";

type SeveralProps = InspectorProps & { readonly ids: readonly ThingId[] };

/** Several things at once: which they are, and what to do with all of them. */
export function Several({ ids, ...props }: SeveralProps) {
  const { alone, inSentence } = useNaming();
  const { session } = props.reach;
  return (
    <>
      <Heading
        kicker={sayInspect("inspect.several-kicker")}
        title={sayInspect("inspect.several", { count: ids.length })}
      />
      <Card title={sayInspect("inspect.several-list")}>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <Row
                picture={<PictureOf id={id} />}
                onClick={() => {
                  const { workspace } = session.store.getState();
                  session.dispatch(pick(workspace, [id], "replace", inSentence));
                }}
              >
                {alone(id)}
              </Row>
            </li>
          ))}
        </ul>
      </Card>
      <Actions {...props} ids={ids} />
    </>
  );
}

function PictureOf({ id }: { readonly id: ThingId }) {
  const { kind, type } = useLookup();
  const contents = useSession((state) => state.contents);
  const known = isRelation(id)
    ? type(contents.edges.get(id)?.kind)
    : kind(contents.nodes.get(id)?.kind);
  return <Glyph icon={iconNamed(known?.icon ?? "")} />;
}
