import { describe, expect, it } from "vitest";

import { sceneOf } from "../../../../client/views/map/scene-of.ts";
import { aMap, anEdge, aNode } from "./a-map.ts";

const field = { x: 0, y: 0, width: 100, height: 80, label: "top" };
const mexico = aNode({ id: "place/mexico", kind: "Place", name: "Mexico" });
const china = aNode({ id: "place/china", kind: "Place", name: "China" });
const trust = aNode({ id: "factor/trust", name: "Trust", neighbours: 3 });
const killings = aNode({ id: "indicator/killings", kind: "Indicator", name: "Killings" });

function emphases(scene: ReturnType<typeof sceneOf>): Record<string, string> {
  const drawn = [
    ...scene.territories,
    ...scene.borders,
    ...scene.currents,
    ...scene.edges,
    ...scene.nodes,
  ];
  return Object.fromEntries(drawn.map(({ id, emphasis }) => [id, emphasis]));
}

describe("the things of a scene", () => {
  it("are drawn as their kind is, with what they are called and how much is not shown", () => {
    const edge = anEdge({ between: "factor/trust -> indicator/killings", confidence: 70 });
    const positions = { "factor/trust": { x: 3, y: 4 }, "indicator/killings": { x: 9, y: 4 } };
    const scene = sceneOf(
      aMap({ nodes: [trust, killings], edges: [edge], workspace: { positions } }),
    );
    expect(scene.nodes[0]).toEqual({
      id: "factor/trust",
      kind: "Factor",
      icon: "gauge",
      shape: "disc",
      name: "Trust",
      spoken: "trust",
      position: { x: 3, y: 4 },
      standing: "actual",
      hiddenNeighbours: 2,
      rank: { degree: 3, support: 70 },
      emphasis: "normal",
    });
  });

  it.each([
    ["what the data calls proposed", { status: "proposed" }, "asserted", "proposed"],
    [
      "what is in force though someone plays with the thought",
      { status: "in-force" },
      "hypothetical",
      "actual",
    ],
    ["what is only ever spoken of as an option", undefined, "hypothetical", "proposed"],
    ["what is stated", undefined, "asserted", "actual"],
  ])("stand as proposed or actual: %s", (_what, properties, modality, standing) => {
    const plan = aNode({
      id: "policy-instrument/plan",
      kind: "PolicyInstrument",
      ...(properties ? { properties } : {}),
    });
    const edge = anEdge({ between: "factor/trust -> policy-instrument/plan", modality });
    const scene = sceneOf(aMap({ nodes: [plan, trust], edges: [edge] }));
    expect(scene.nodes[0]?.standing).toBe(standing);
  });

  it("are actual where nothing is said of them, and are no neighbours of their own", () => {
    const loop = anEdge({ between: "factor/trust -> factor/trust" });
    expect(sceneOf(aMap({ nodes: [killings] })).nodes[0]?.standing).toBe("actual");
    expect(sceneOf(aMap({ nodes: [trust], edges: [loop] })).nodes[0]?.hiddenNeighbours).toBe(3);
  });

  it("leave out what was put away, and its relations", () => {
    const edge = anEdge({ between: "factor/trust -> indicator/killings" });
    const scene = sceneOf(
      aMap({
        nodes: [trust, killings],
        edges: [edge],
        workspace: { hidden: { "indicator/killings": true } },
      }),
    );
    expect(scene.nodes.map(({ id }) => id)).toEqual(["factor/trust"]);
    expect(scene.edges).toEqual([]);
  });
});

describe("the relations of a scene", () => {
  it("say what they say, how sure, and in which layer", () => {
    const edge = anEdge({
      between: "factor/trust -> indicator/killings",
      contested: true,
      modality: "forecast",
    });
    expect(sceneOf(aMap({ nodes: [trust, killings], edges: [edge] })).edges).toEqual([
      {
        id: "relation/factor-trust-indicator-killings",
        from: "factor/trust",
        to: "indicator/killings",
        layer: "violence",
        reading: "influences (after a Factor)",
        symmetric: false,
        hedged: true,
        contested: true,
        emphasis: "normal",
      },
    ]);
  });

  it("join two territories by a line between them, but for a border, which is one", () => {
    const nodes = [mexico, china];
    const edges = [
      anEdge({ between: "place/china -> place/mexico", kind: "SUPPLIES", layer: "precursors" }),
      anEdge({
        id: "relation/border",
        between: "place/mexico -> place/china",
        kind: "BORDERS",
        layer: null,
      }),
    ];
    const territories = { "place/mexico": field, "place/china": { ...field, x: 300 } };
    const scene = sceneOf(aMap({ nodes, edges, workspace: { territories } }));
    expect(scene.edges.map(({ id }) => id)).toEqual(["relation/place-china-place-mexico"]);
    expect(scene.borders).toEqual([
      { id: "relation/border", between: ["place/mexico", "place/china"], emphasis: "normal" },
    ]);
    expect(scene.nodes).toEqual([]);
  });

  it("need no line where a thing lies in its place, and get one where it was dragged out", () => {
    const lies = anEdge({
      between: "factor/trust -> place/mexico",
      kind: "LOCATED_IN",
      layer: null,
    });
    const linesAt = (x: number) =>
      sceneOf(
        aMap({
          nodes: [mexico, trust],
          edges: [lies],
          workspace: {
            territories: { "place/mexico": field },
            positions: { "factor/trust": { x, y: 40 } },
          },
        }),
      ).edges.map(({ id }) => id);
    expect(linesAt(50)).toEqual([]);
    expect(linesAt(150)).toEqual([lies.id]);
  });
});

describe("what is picked", () => {
  const edge = anEdge({ between: "factor/trust -> indicator/killings" });
  const nodes = [trust, killings, mexico];

  it("stands out among what it touches, and the rest is dimmed", () => {
    const selection = ["factor/trust"];
    expect(emphases(sceneOf(aMap({ nodes, edges: [edge], workspace: { selection } })))).toEqual({
      "factor/trust": "picked",
      [edge.id]: "near",
      "indicator/killings": "near",
      "place/mexico": "dimmed",
    });
  });

  it("leaves all as it is when it is nothing", () => {
    expect(new Set(Object.values(emphases(sceneOf(aMap({ nodes, edges: [edge] })))))).toEqual(
      new Set(["normal"]),
    );
  });
});

describe("the path in view", () => {
  const first = anEdge({ between: "factor/trust -> indicator/killings" });
  const second = anEdge({ between: "indicator/killings -> place/mexico" });
  const beside = anEdge({ between: "factor/trust -> place/china" });
  const edges = [first, second, beside];
  const nodes = [trust, killings, mexico, china];
  const path = { nodes: [trust.id, killings.id, mexico.id], edges: [first.id, second.id] };
  const emphasesWith = (workspace: object) =>
    emphases(sceneOf(aMap({ nodes, edges, workspace: { path, ...workspace } })));

  it("is lit between its two ends, territories too, and the rest is dimmed", () => {
    const territories = { "place/mexico": field, "place/china": { ...field, x: 300 } };
    expect(emphasesWith({ territories })).toEqual({
      [trust.id]: "end",
      [first.id]: "lit",
      [killings.id]: "lit",
      [second.id]: "lit",
      [mexico.id]: "end",
      [beside.id]: "dimmed",
      [china.id]: "dimmed",
    });
  });

  it("stays lit while the legend switches its layers and kinds off", () => {
    const workspace = { layersOff: { violence: true }, kindsOff: { Indicator: true } };
    expect(emphasesWith(workspace)).toEqual(emphasesWith({}));
  });

  it("lets what is picked stand out, with what it touches", () => {
    expect(emphasesWith({ selection: [china.id] })).toMatchObject({
      [china.id]: "picked",
      [beside.id]: "near",
      [trust.id]: "end",
      [killings.id]: "lit",
    });
  });
});

describe("what the legend switched off", () => {
  const sure = anEdge({ between: "factor/trust -> indicator/killings" });
  const hedged = anEdge({ between: "indicator/killings -> place/mexico", hedged: true });
  const nodes = [trust, killings, mexico];
  const dimmed = (workspace: object) =>
    Object.entries(emphases(sceneOf(aMap({ nodes, edges: [sure, hedged], workspace }))))
      .filter(([, emphasis]) => emphasis === "dimmed")
      .map(([id]) => id);

  it.each([
    [
      "a layer, with all that has nothing else to say",
      { layersOff: { violence: true } },
      [sure.id, hedged.id, trust.id, killings.id, mexico.id],
    ],
    ["a layer that nothing lies in", { layersOff: { money: true } }, []],
    ["a kind, with the relations at it", { kindsOff: { Place: true } }, [hedged.id, mexico.id]],
    ["what is hedged", { surenessOff: { hedged: true } }, [hedged.id, mexico.id]],
    ["what is stated", { surenessOff: { stated: true } }, [sure.id, trust.id]],
    ["what is contested, when nothing is", { surenessOff: { contested: true } }, []],
  ])("is dimmed, never gone: %s", (_what, workspace, ids) => {
    expect(new Set(dimmed(workspace))).toEqual(new Set<string>(ids));
  });

  it("is drawn in full when it is picked", () => {
    const workspace = { layersOff: { violence: true }, selection: [sure.id] };
    expect(dimmed(workspace)).not.toContain(sure.id);
  });
});
