import { Minus, Plus } from "lucide-react";
import { useState } from "react";

import { say } from "../../messages/say.ts";
import { words } from "../../messages/words.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Group } from "../../ui/Group.tsx";
import { iconNamed } from "../../ui/icon-named.ts";
import { Row } from "../../ui/Row.tsx";
import { toggleKind } from "../../workspace/acts/filter.ts";
import { kindsByCount, type LegendPart } from "./entries.ts";
import { Entry } from "./Entry.tsx";

const few = 6;

/** The kinds of thing, the most frequent first; a kind that is switched off is always listed. */
export function KindRows({ schema, workspace, tally, dispatch }: LegendPart) {
  const [all, setAll] = useState(false);
  const kinds = kindsByCount(schema);
  const listed = kinds.filter(({ id }, index) => all || index < few || workspace.kindsOff[id]);
  return (
    <Group title={say("legend.kinds")} aside={say("legend.things")}>
      <ul>
        {listed.map(({ id, plural, description, icon, count }) => (
          <Entry
            key={id}
            picture={<Glyph icon={iconNamed(icon)} />}
            name={words(plural)}
            means={words(description)}
            shown={tally.kinds.get(id) ?? 0}
            all={count}
            off={workspace.kindsOff[id] === true}
            onToggle={() => {
              dispatch(toggleKind(workspace, id, words(plural)));
            }}
          />
        ))}
      </ul>
      {kinds.length > few && (
        <Row
          picture={<Glyph icon={all ? Minus : Plus} />}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? say("legend.fewer") : say("legend.more", { count: kinds.length - listed.length })}
        </Row>
      )}
    </Group>
  );
}
