import type { EntityId } from "../../../contract/ids.ts";
import type { Ties } from "../../canvas/props.ts";
import type { Contents } from "../../workspace/contents.ts";
import type { Workspace } from "../../workspace/workspace.ts";

/** What newcomers are tied to: the territory each lies in, and the relations that the page knows. */
export function tiesOf({ territories, things }: Workspace, { edges }: Contents): Ties {
  const known = [...edges.values()];
  const homes = known.filter(
    ({ kind, to }) => kind === "LOCATED_IN" && things[to] && territories[to],
  );
  return {
    homes: new Map<EntityId, EntityId>(homes.map(({ from, to }) => [from, to])),
    edges: known.map(({ from, to }) => ({ from, to })),
  };
}
