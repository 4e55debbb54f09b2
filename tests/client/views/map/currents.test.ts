import { describe, expect, it } from "vitest";

import { sceneOf } from "../../../../client/views/map/scene-of.ts";
import { aMap, anEdge, aNode } from "./a-map.ts";

const field = { x: 0, y: 0, width: 100, height: 80, label: "top" };
const china = aNode({ id: "place/china", kind: "Place", name: "China" });
const mexico = aNode({ id: "place/mexico", kind: "Place", name: "Mexico" });
const states = aNode({ id: "place/states", kind: "Place", name: "United States" });
const groups = aNode({ id: "actor-class/groups", kind: "ActorClass", name: "Crime groups" });
const money = aNode({ id: "flow/money", kind: "Flow", name: "Proceeds", neighbours: 4 });

const lies = anEdge({
  between: "actor-class/groups -> place/mexico",
  kind: "LOCATED_IN",
  layer: null,
});
const flowEdge = (between: string, kind: string, rest: object = {}) =>
  anEdge({ between, kind, layer: "money", ...rest });
const from = flowEdge("flow/money -> place/states", "FLOW_FROM");
const to = flowEdge("flow/money -> actor-class/groups", "FLOW_TO", { claims: ["claim/two"] });
const via = flowEdge("flow/money -> place/china", "ROUTED_VIA", {
  hedged: true,
  claims: ["claim/three"],
});
const supplies = flowEdge("place/states -> actor-class/groups", "SUPPLIES", {
  properties: { flow: "flow/money" },
  contested: true,
});

const territories = {
  "place/china": field,
  "place/mexico": { ...field, x: 300 },
  "place/states": { ...field, y: 300 },
};
const positions = { "actor-class/groups": { x: 350, y: 40 } };
const nodes = [china, mexico, states, groups, money];
const edges = [lies, from, to, via, supplies];

/** How wide the flow is drawn and what is said of it where a model runs so. */
function played(ratio: number | null) {
  const pulse = ratio === null ? [] : [["flow/money", ratio] as const];
  const map = aMap({ nodes, edges, pulse, workspace: { territories, positions } });
  const [current] = sceneOf(map).currents;
  return [current?.weight, current?.label, current?.change];
}

describe("a flow whose ends are on screen", () => {
  it("is a current between the territories, and stands for its relations", () => {
    const scene = sceneOf(
      aMap({ nodes, edges, hedges: [[via.id, "often"]], workspace: { territories, positions } }),
    );
    expect(scene.currents).toEqual([
      {
        id: "flow/money",
        layer: "money",
        name: "Proceeds",
        spoken: "proceeds",
        label: "Proceeds",
        note: "often through china",
        weight: 15,
        hedged: false,
        contested: true,
        legs: [
          { from: "place/states", to: "place/mexico", pill: 0.5 },
          { from: "place/states", to: "place/china", hedged: true },
          { from: "place/china", to: "place/mexico", hedged: true },
        ],
        hiddenNeighbours: 1,
        rank: { degree: 4, support: 0 },
        emphasis: "normal",
      },
    ]);
    expect(scene.edges).toEqual([]);
    expect(scene.nodes.map(({ id }) => id)).toEqual(["actor-class/groups"]);
  });

  it("runs as the view says, where it says so", () => {
    const leg = { from: "place/states", to: "place/mexico", exit: { side: "left", at: 0.3 } };
    const waypoints = { "flow/money": { legs: [leg] } };
    const workspace = { territories, positions, waypoints };
    expect(sceneOf(aMap({ nodes, edges, workspace })).currents[0]?.legs).toEqual([leg]);
  });

  it("is dashed as a whole when its ends are hedged", () => {
    const hedged = [
      { ...from, hedged: true },
      { ...to, hedged: true },
    ];
    const scene = sceneOf(
      aMap({ nodes, edges: [lies, ...hedged], workspace: { territories, positions } }),
    );
    expect(scene.currents[0]).toMatchObject({ hedged: true, note: null, contested: false });
  });

  it("is not dashed as long as one end is stated", () => {
    const oneHedged = [lies, { ...from, hedged: true }, to];
    expect(sceneOf(aMap({ nodes, edges: oneHedged })).currents[0]?.hedged).toBe(false);
  });

  it("broadens with its claims, within bounds", () => {
    const claims = Array.from({ length: 30 }, (_, index) => `claim/number-${index}`);
    const much = { ...from, claims } as typeof from;
    const weights = [
      [lies, from, to],
      [lies, much, to],
    ].map((some) => sceneOf(aMap({ nodes, edges: some })).currents[0]?.weight);
    expect(weights).toEqual([14, 24]);
  });

  it.each([
    ["the straight way, where a supply goes it", [supplies], [undefined, "dimmed", "dimmed"]],
    ["the straight way, from its start to its end", [from, to], [undefined, "dimmed", "dimmed"]],
    ["the branch, where the path goes by its place", [via, to], ["dimmed", "dimmed", undefined]],
    ["all of it, where the path goes no leg of it", [via], [undefined, undefined, undefined]],
  ])("lights on a path %s", (_what, walked, legs) => {
    const path = {
      nodes: ["place/china", "flow/money", "actor-class/groups"],
      edges: walked.map(({ id }) => id),
    };
    const scene = sceneOf(aMap({ nodes, edges, workspace: { territories, positions, path } }));
    expect(scene.currents[0]?.emphasis).toBe("lit");
    expect(scene.currents[0]?.legs.map(({ emphasis }) => emphasis)).toEqual(legs);
  });

  it("swells with what it carries more in a running model, says so, and stays within bounds", () => {
    expect([null, 2, 100, 0].map(played)).toEqual([
      [15, "Proceeds", undefined],
      [30, "Proceeds × 2", "× 2"],
      [44, "Proceeds × 100", "× 100"],
      [4, "Proceeds × 0", "× 0"],
    ]);
  });

  it("is picked with any of its relations, and lights its ends", () => {
    const workspace = { territories, positions, selection: [supplies.id] };
    const scene = sceneOf(aMap({ nodes, edges, workspace }));
    expect(scene.currents[0]?.emphasis).toBe("picked");
    expect(scene.territories.map(({ emphasis }) => emphasis)).toEqual(["near", "near", "near"]);
    expect(scene.nodes[0]?.emphasis).toBe("near");
  });

  it("draws a SUPPLIES that belongs to no flow on screen", () => {
    const alone = { ...supplies, properties: {} };
    const scene = sceneOf(
      aMap({ nodes, edges: [lies, from, to, alone], workspace: { territories, positions } }),
    );
    expect(scene.edges.map(({ id }) => id)).toEqual([alone.id]);
  });
});

describe("a flow of which an end is missing", () => {
  it("is a thing amid what it touches, with its relations drawn", () => {
    const scene = sceneOf(
      aMap({
        nodes: [states, china, money],
        edges: [from, via],
        workspace: { territories, positions: {} },
      }),
    );
    expect(scene.currents).toEqual([]);
    expect(scene.nodes).toMatchObject([{ id: "flow/money", position: { x: 50, y: 190 } }]);
    expect(scene.edges.map(({ id }) => id)).toEqual([from.id, via.id]);
  });
});
