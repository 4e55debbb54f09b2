import { FileText, Route, SearchX } from "lucide-react";
import { useMemo } from "react";

import { useDocuments, useSchema } from "../../api/queries.ts";
import type { Scope } from "../../api/scope.ts";
import { inOneBreath, spokenNameOf } from "../../messages/in-sentence.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { nameOf } from "../../messages/words.ts";
import { showThing } from "../../session/explore.ts";
import { useSession } from "../../session/session.ts";
import { useShownScope } from "../../session/use-shown-scope.ts";
import { Card } from "../../ui/Card.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { Note } from "../../ui/Note.tsx";
import { Row } from "../../ui/Row.tsx";
import { Swatch } from "../../ui/Swatch.tsx";
import { onScreen } from "../../workspace/visible.ts";
import { type FlowRow, flowRows } from "./flows.ts";
import { Gaps } from "./Gaps.tsx";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";
import { Unspoken } from "./Unspoken.tsx";

/** What the view is about: how it is to be read, its currents, and what nobody says. */
export function Introduction(props: InspectorProps) {
  const workspace = useSession((state) => state.workspace);
  const contents = useSession((state) => state.contents);
  const scope = useShownScope();
  const count = useCount(scope);
  const shown = useMemo(() => onScreen(workspace, contents), [workspace, contents]);
  const layers = useSchema().data?.layers;
  const flows = useMemo(() => flowRows(shown, layers?.map(({ id }) => id) ?? []), [shown, layers]);
  const lands = shown.nodes.filter(({ id }) => workspace.territories[id]).map(spokenNameOf);
  if (shown.nodes.length === 0) return scope ? <Unspoken of="view" /> : <EmptyView />;
  return (
    <>
      <Heading
        kicker={
          count !== undefined && (
            <>
              <Glyph icon={FileText} size={14} />
              {sayInspect("inspect.intro.kicker", { count })}
            </>
          )
        }
        title={titleOf(flows, lands)}
      >
        <p className={styles["muted"]}>{sayInspect("inspect.intro.text")}</p>
      </Heading>
      <AskDoor {...props} />
      {flows.length > 0 && <Currents {...props} flows={flows} />}
      <Gaps flows={flows} documents={count ?? 0} />
    </>
  );
}

/** On how many texts the view rests; undefined until that is known. */
function useCount(scope: Scope): number | undefined {
  const { data } = useDocuments();
  return scope?.length ?? data?.documents.length;
}

function titleOf(flows: readonly FlowRow[], lands: readonly string[]): string {
  const { length: count } = flows;
  return count > 0 && lands.length > 1
    ? sayInspect("inspect.intro.title", { count, places: inOneBreath(lands) })
    : sayInspect("inspect.intro.title-plain");
}

/** The way to a question of the reader's own. */
function AskDoor({ onPaths }: Pick<InspectorProps, "onPaths">) {
  return (
    <Card title={sayInspect("inspect.intro.door")}>
      <Row
        picture={<Glyph icon={Route} />}
        onClick={() => {
          onPaths("ask");
        }}
      >
        {sayInspect("inspect.intro.ask")}
      </Row>
    </Card>
  );
}

type CurrentsProps = InspectorProps & { readonly flows: readonly FlowRow[] };

function Currents({ flows, reach, onFailure }: CurrentsProps) {
  return (
    <Card
      title={sayInspect("inspect.intro.currents", { count: flows.length })}
      aside={sayInspect("inspect.claims-counted")}
    >
      <ul>
        {flows.map(({ node, layer, claims }) => (
          <li key={node.id}>
            <Row
              picture={<Swatch layer={layer} />}
              end={claims}
              onClick={() => {
                showThing(reach, node.id).catch(onFailure);
              }}
            >
              {nameOf(node)}
            </Row>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function EmptyView() {
  return (
    <Note icon={SearchX} title={sayInspect("inspect.intro.empty")}>
      <p>{sayInspect("inspect.intro.empty-do")}</p>
    </Note>
  );
}
