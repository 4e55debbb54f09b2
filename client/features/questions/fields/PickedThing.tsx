import type { Kind } from "../../../../contract/graph.ts";
import type { EntityId } from "../../../../contract/ids.ts";
import { spokenNameOf } from "../../../messages/in-sentence.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import { useSession } from "../../../session/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { isRelation } from "../../../workspace/workspace.ts";

type PickedThingProps = {
  readonly kinds: readonly Kind[];
  readonly onTake: (id: EntityId) => void;
};

/** Offers the one thing that is picked in the view, where it is of a kind that is asked for. */
export function PickedThing({ kinds, onTake }: PickedThingProps) {
  const picked = useSession(({ workspace, contents }) => {
    const [only, ...others] = workspace.selection;
    return only && others.length === 0 && !isRelation(only) ? contents.nodes.get(only) : undefined;
  });
  if (!picked || (kinds.length > 0 && !kinds.includes(picked.kind))) return null;
  return (
    <Button
      look="quiet"
      onClick={() => {
        onTake(picked.id);
      }}
    >
      {sayQuestions("questions.thing-picked", { name: spokenNameOf(picked) })}
    </Button>
  );
}
