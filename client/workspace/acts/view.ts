import type { Start } from "../../../contract/endpoints/explore.ts";
import { difference } from "../difference.ts";
import type { Act } from "../step.ts";
import { emptyWorkspace, type Workspace } from "../workspace.ts";
import { marks } from "./marks.ts";
import { sentence } from "./sentence.ts";

/** The first view as it was composed: all on, nothing hidden, nothing picked. */
export function openView(workspace: Workspace, start: Start): Act {
  const { positions, territories, currents } = start;
  const after: Workspace = {
    ...emptyWorkspace,
    things: marks(start.nodes),
    relations: marks(start.edges),
    positions,
    territories,
    waypoints: currents,
    camera: workspace.camera,
  };
  return { sentence: sentence("steps.opened"), changes: difference(workspace, after) };
}
