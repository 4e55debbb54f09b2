import { ArrowDownToDot, ArrowUpFromDot, Ban, type LucideIcon } from "lucide-react";

import type { PathQuestion } from "../../../contract/paths/question.ts";
import { say } from "../../messages/say.ts";
import { useSession } from "../../session/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { isRelation, type ThingId } from "../../workspace/workspace.ts";
import type { InspectorProps } from "./inspector-props.ts";

type PathActionsProps = Pick<InspectorProps, "onPaths"> & { readonly ids: readonly ThingId[] };

/** To begin or to end paths at what is picked, and to have those that were asked for do without it. */
export function PathActions({ ids, onPaths }: PathActionsProps) {
  const question = useSession(({ workspace }) => workspace.question);
  const give = (command: Parameters<typeof onPaths>[0]) => () => {
    onPaths(command);
  };
  return (
    <>
      {!ids.some(isRelation) && (
        <>
          <Action icon={ArrowUpFromDot} name="path-from-here" onClick={give("path-from-here")} />
          <Action icon={ArrowDownToDot} name="path-to-here" onClick={give("path-to-here")} />
        </>
      )}
      {question && isAvoidable(question, ids) && (
        <Action icon={Ban} name="avoid" onClick={give("avoid")} />
      )}
    </>
  );
}

type ActionProps = {
  readonly icon: LucideIcon;
  readonly name: "path-from-here" | "path-to-here" | "avoid";
  readonly onClick: () => void;
};

function Action({ icon, name, onClick }: ActionProps) {
  return (
    <Button onClick={onClick}>
      <Glyph icon={icon} size={14} />
      {say(`commands.${name}`)}
    </Button>
  );
}

function isAvoidable({ from, to, avoid = [] }: PathQuestion, ids: readonly ThingId[]): boolean {
  const spoken = new Set<ThingId>([...from, ...to, ...avoid]);
  return ids.length === 1 && !ids.some((id) => spoken.has(id));
}
