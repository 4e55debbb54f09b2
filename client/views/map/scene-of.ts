import type { SceneModel } from "../../canvas/scene.ts";
import type { Draft } from "./draft.ts";
import { attentionOf, emphasisOf } from "./emphasis.ts";
import { filteredOf } from "./filtered.ts";
import { drawnFlows } from "./flows.ts";
import type { MapInput } from "./map-input.ts";
import { sceneCurrents } from "./scene-currents.ts";
import { sceneEdges } from "./scene-edges.ts";
import { sceneNodes } from "./scene-nodes.ts";
import { sceneTerritories } from "./scene-territories.ts";
import { relationsAt, shownOf } from "./shown.ts";

/** The picture of a view: a pure function of the workspace, of what its ids stand for, and of words. */
export function sceneOf(input: MapInput): SceneModel {
  const shown = shownOf(input);
  const flows = drawnFlows(input, shown);
  const attention = attentionOf(input.workspace, shown, flows);
  const filtered = filteredOf(input, shown);
  const draft: Draft = {
    input,
    shown,
    flows,
    at: relationsAt(shown.edges),
    emphasis: (id) => emphasisOf(id, attention, filtered),
  };
  return {
    ...sceneTerritories(draft),
    currents: sceneCurrents(draft),
    edges: sceneEdges(draft),
    nodes: sceneNodes(draft),
  };
}
