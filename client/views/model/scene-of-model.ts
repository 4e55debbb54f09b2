import type { Model, Variable } from "../../../contract/dynamics/model.ts";
import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import { layerIcon } from "../../canvas/look/line-look.ts";
import {
  emptyScene,
  type SceneCloud,
  type SceneEdge,
  type SceneModel,
  type SceneNode,
  type Shape,
} from "../../canvas/scene.ts";
import { capital } from "../../messages/in-sentence.ts";
import { outsideOf } from "../../messages/outside.ts";
import { type Attention, attentionTo, type Looked } from "./attention.ts";
import { sceneLink } from "./scene-links.ts";
import { variableId } from "./scene-ids.ts";

/** Where a reader has dragged variables to. */
export type Moved = Readonly<Record<EntityId, Point>>;

const shapes: Readonly<Record<Variable["kind"], Shape>> = {
  stock: "stock",
  flow: "valve",
  auxiliary: "spot",
  fixed: "spot",
};

/** A model as a scene: its moving variables where the seed puts them, and the links among them. */
export function sceneOfModel(model: Model, looked: Looked, moved: Moved): SceneModel {
  const attention = attentionTo(looked, model.links);
  const nodes = model.variables.flatMap((variable) => nodeOf(model, variable, attention, moved));
  const places = new Map(nodes.map(({ id, position }) => [id, position]));
  return {
    ...emptyScene,
    nodes,
    edges: model.links.flatMap((link): readonly SceneEdge[] => {
      const ends = [link.from, link.to].map((id) => places.get(variableId(id)));
      const [from, to] = ends;
      return from && to ? [sceneLink(model, link, { from, to, attention })] : [];
    }),
    clouds: model.variables.flatMap((variable) => cloudOf(model, variable, attention)),
  };
}

/** A flow that comes from no stock or goes into none has a cloud at its other side. */
function cloudOf(
  model: Model,
  { id, kind }: Variable,
  attention: Attention,
): readonly SceneCloud[] {
  const outside = kind === "flow" ? outsideOf(model, id) : null;
  if (!outside) return [];
  const { layers } = model.presented;
  return [
    {
      valve: variableId(id),
      stock: variableId(outside.stock),
      way: outside.way,
      layer: layers[outside.stock] ?? layers[id] ?? null,
      emphasis: attention.ofCloud(id),
    },
  ];
}

function nodeOf(
  { presented, links }: Model,
  { id, kind, name }: Variable,
  attention: Attention,
  moved: Moved,
): readonly SceneNode[] {
  const own = variableId(id);
  const position = moved[own] ?? presented.places[id];
  if (!position || kind === "fixed") return [];
  const layer = presented.layers[id] ?? null;
  return [
    {
      id: own,
      kind: "Variable",
      icon: layer ? layerIcon(layer) : "gauge",
      shape: shapes[kind],
      layer,
      name: capital(name),
      spoken: name,
      position,
      standing: "actual",
      hiddenNeighbours: 0,
      rank: { degree: links.filter(({ from, to }) => from === id || to === id).length, support: 0 },
      emphasis: attention.ofVariable(id),
    },
  ];
}
