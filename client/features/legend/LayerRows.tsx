import { say } from "../../messages/say.ts";
import { words } from "../../messages/words.ts";
import { Group } from "../../ui/Group.tsx";
import { Swatch } from "../../ui/Swatch.tsx";
import { showOnlyLayer, toggleLayer } from "../../workspace/acts/filter.ts";
import type { LegendLayer } from "../../workspace/workspace.ts";
import { countOfNone, legendLayers, type LegendPart } from "./entries.ts";
import { Entry } from "./Entry.tsx";

type Line = {
  readonly id: LegendLayer;
  readonly name: string;
  readonly means: string;
  readonly all: number;
};

/** The six layers, and what lies in none where there is any. */
export function LayerRows({ schema, workspace, tally, dispatch }: LegendPart) {
  const layers = legendLayers(schema);
  return (
    <Group title={say("legend.layers")} aside={say("legend.relations")}>
      <ul>
        {linesOf(schema).map(({ id, name, means, all }) => (
          <Entry
            key={id}
            picture={<Swatch layer={id} />}
            name={name}
            means={means}
            shown={tally.layers.get(id) ?? 0}
            all={all}
            off={workspace.layersOff[id] === true}
            onToggle={() => {
              dispatch(toggleLayer(workspace, id, name));
            }}
            onOnly={() => {
              dispatch(showOnlyLayer(workspace, id, layers, name));
            }}
          />
        ))}
      </ul>
    </Group>
  );
}

function linesOf(schema: LegendPart["schema"]): Line[] {
  const none = countOfNone(schema);
  return [
    ...schema.layers.map(({ id, label, description, count }) => ({
      id,
      name: words(label),
      means: words(description),
      all: count,
    })),
    ...(none > 0
      ? [
          {
            id: "none" as const,
            name: say("legend.none"),
            means: say("legend.none-tip"),
            all: none,
          },
        ]
      : []),
  ];
}
