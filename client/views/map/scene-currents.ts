import type { GraphEdge } from "../../../contract/graph.ts";
import type { EntityId } from "../../../contract/ids.ts";
import type { SceneCurrent, SceneLeg } from "../../canvas/scene.ts";
import type { DrawnFlow } from "./flows.ts";
import { isHedged } from "./is-hedged.ts";
import { type Draft, hiddenNeighbours, rankOf } from "./draft.ts";
import { legsOnPath } from "./legs-on-path.ts";

const narrowest = 14;
const widest = 24;
/** What the beds of a running model may shrink and swell to. */
const thinnestPlayed = 4;
const widestPlayed = 44;

/** The flows that are drawn as currents. A current is as hedged as its ends, a branch as its way. */
export function sceneCurrents(draft: Draft): readonly SceneCurrent[] {
  return [...draft.flows.values()].map((flow) => currentOf(draft, flow));
}

function currentOf(draft: Draft, flow: DrawnFlow): SceneCurrent {
  const { node, relations } = flow;
  const { modalities } = draft.input.schema;
  const ends = relations.filter(({ kind }) => kind === "FLOW_FROM" || kind === "FLOW_TO");
  const branch = branchOf(draft, relations);
  const ratio = draft.input.pulse.get(node.id);
  return {
    id: node.id,
    layer: relations.find(({ layer }) => layer !== null)?.layer ?? null,
    name: draft.input.say.name(node),
    spoken: draft.input.say.spoken(node),
    ...worded(draft, labelOf(draft, relations) ?? draft.input.say.name(node), ratio),
    note: branch?.note ?? null,
    weight: swollen(weightOf(relations), ratio),
    hedged: ends.length > 0 && ends.every((edge) => isHedged(edge, modalities)),
    contested: relations.some(({ contested }) => contested),
    legs: legsOnPath(draft, flow).map((leg) => (branch ? asSure(leg, branch) : leg)),
    hiddenNeighbours: hiddenNeighbours(draft, node),
    rank: rankOf(draft, node),
    emphasis: draft.emphasis(node.id),
  };
}

/** What its pill says, with how much more or less it carries while a model runs. */
function worded({ input: { say } }: Draft, label: string, ratio: number | undefined) {
  if (ratio === undefined) return { label };
  const change = say.change(ratio);
  return { label: say.beside(label, change), change };
}

/** A current twice as strong is drawn twice as wide, within what the picture has room for. */
function swollen(weight: number, ratio = 1): number {
  return Math.min(widestPlayed, Math.max(thinnestPlayed, weight * ratio));
}

type Branch = { readonly place: EntityId; readonly hedged: boolean };

/** What leads to the place of a branch and from it is as hedged as the branch. */
function asSure(leg: SceneLeg, { place, hedged }: Branch): SceneLeg {
  return leg.from === place || leg.to === place ? { ...leg, hedged } : leg;
}

/** The place that a flow is said to pass through, and the words for it. */
function branchOf({ input, shown }: Draft, relations: readonly GraphEdge[]) {
  const via = relations.find(({ kind }) => kind === "ROUTED_VIA");
  const place = via && shown.nodes.get(via.to);
  if (!place) return null;
  return {
    place: shown.homes.get(place.id) ?? place.id,
    hedged: isHedged(via, input.schema.modalities),
    note: input.say.through(input.say.spoken(place), input.hedges.get(via.id) ?? null),
  };
}

/** What it carries says enough on a pill, for its ends are in sight. */
function labelOf({ input }: Draft, relations: readonly GraphEdge[]): string | null {
  const goods = relations.flatMap(({ kind, to, properties }) =>
    kind === "FLOW_OF" ? to : (properties?.commodity ?? []),
  );
  const [most] = goods.toSorted((one, other) => countOf(goods, other) - countOf(goods, one));
  const commodity = most && input.nodes.get(most);
  return commodity ? input.say.name(commodity) : null;
}

function countOf(goods: readonly EntityId[], good: EntityId): number {
  return goods.filter((other) => other === good).length;
}

/** The more claims it rests on, the broader its bed. */
function weightOf(relations: readonly GraphEdge[]): number {
  const claims = new Set(relations.flatMap((relation) => relation.claims));
  return Math.min(widest, Math.max(narrowest, narrowest - 2 + claims.size));
}
