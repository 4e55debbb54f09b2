import type { Mention } from "../../../contract/endpoints/details.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { nameOf, words } from "../../messages/words.ts";
import { showThing } from "../../session/explore.ts";
import { Card } from "../../ui/Card.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { iconNamed } from "../../ui/icon-named.ts";
import { Row } from "../../ui/Row.tsx";
import type { InspectorProps } from "./inspector-props.ts";
import { useLookup } from "./use-lookup.ts";

type EndsProps = Pick<InspectorProps, "reach" | "onFailure"> & {
  readonly ends: readonly Mention[];
};

/** The things that a relation joins; each leads to itself. */
export function Ends({ ends, reach, onFailure }: EndsProps) {
  const { kind } = useLookup();
  return (
    <Card title={sayInspect("inspect.between")}>
      <ul>
        {ends.map((end) => {
          const said = kind(end.kind);
          return (
            <li key={end.id}>
              <Row
                picture={<Glyph icon={iconNamed(said?.icon ?? "")} />}
                end={said && words(said.label)}
                onClick={() => {
                  showThing(reach, end.id).catch(onFailure);
                }}
              >
                {nameOf(end)}
              </Row>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
