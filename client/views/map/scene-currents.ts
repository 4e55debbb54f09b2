import type { GraphEdge } from "../../../contract/graph.ts";
import type { EntityId } from "../../../contract/ids.ts";
import type { SceneCurrent } from "../../canvas/scene.ts";
import type { DrawnFlow } from "./flows.ts";
import { isHedged } from "./is-hedged.ts";
import { type Draft, hiddenNeighbours, rankOf } from "./draft.ts";

const narrowest = 14;
const widest = 24;

/** The flows that are drawn as currents. A current is as hedged as its ends, a branch as its way. */
export function sceneCurrents(draft: Draft): readonly SceneCurrent[] {
  return [...draft.flows.values()].map((flow) => currentOf(draft, flow));
}

function currentOf(draft: Draft, { node, legs, relations }: DrawnFlow): SceneCurrent {
  const { modalities } = draft.input.schema;
  const ends = relations.filter(({ kind }) => kind === "FLOW_FROM" || kind === "FLOW_TO");
  const branch = branchOf(draft, relations);
  return {
    id: node.id,
    layer: relations.find(({ layer }) => layer !== null)?.layer ?? null,
    name: draft.input.say.name(node),
    spoken: draft.input.say.spoken(node),
    label: labelOf(draft, relations) ?? draft.input.say.name(node),
    note: branch?.note ?? null,
    weight: weightOf(relations),
    hedged: ends.length > 0 && ends.every((edge) => isHedged(edge, modalities)),
    contested: relations.some(({ contested }) => contested),
    legs: legs.map((leg) =>
      branch && (leg.from === branch.place || leg.to === branch.place)
        ? { ...leg, hedged: branch.hedged }
        : leg,
    ),
    hiddenNeighbours: hiddenNeighbours(draft, node),
    rank: rankOf(draft, node),
    emphasis: draft.emphasis(node.id),
  };
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
