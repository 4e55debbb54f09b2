import { say } from "../../messages/say.ts";
import { Group } from "../../ui/Group.tsx";
import { LineSwatch } from "../../ui/Swatch.tsx";
import { toggleSureness } from "../../workspace/acts/filter.ts";
import type { Sureness } from "../../workspace/workspace.ts";
import { countsOfSureness, type LegendPart } from "./entries.ts";
import { Entry } from "./Entry.tsx";

const degrees: readonly Sureness[] = ["stated", "hedged", "contested"];

/** How sure a relation is, as its line shows it. */
export function SurenessRows({ schema, workspace, tally, dispatch }: LegendPart) {
  const counts = countsOfSureness(schema);
  return (
    <Group title={say("legend.sureness")} aside={say("legend.relations")}>
      <ul>
        {degrees.map((id) => (
          <Entry
            key={id}
            picture={<LineSwatch look={id} />}
            name={say(`legend.${id}`)}
            means={say(`legend.${id}-tip`)}
            shown={tally.sureness.get(id) ?? 0}
            all={counts[id]}
            off={workspace.surenessOff[id] === true}
            onToggle={() => {
              dispatch(toggleSureness(workspace, id, say(`legend.${id}`)));
            }}
          />
        ))}
      </ul>
    </Group>
  );
}
