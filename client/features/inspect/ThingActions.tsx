import type { EntityId } from "../../../contract/ids.ts";
import { useSession } from "../../session/session.ts";
import { Actions } from "./Actions.tsx";
import type { InspectorProps } from "./inspector-props.ts";

type ThingActionsProps = Pick<InspectorProps, "reach" | "onFailure" | "onPaths"> & {
  readonly id: EntityId;
};

/** What is not in the view cannot be put away, but it can be expanded into it. */
export function ThingActions({ id, ...props }: ThingActionsProps) {
  const isShown = useSession(({ workspace }) => workspace.things[id] && !workspace.hidden[id]);
  return isShown ? <Actions {...props} ids={[id]} expandable={id} /> : null;
}
