import { describe, expect, it } from "vitest";

import { outlineOf } from "../../../../client/canvas/outline-items.ts";
import { partOf, linkId, variableId } from "../../../../client/views/model/scene-ids.ts";
import { sceneOfModel } from "../../../../client/views/model/scene-of-model.ts";
import { served, servedModels } from "../../support/a-simulator.ts";

const plain = { loop: null, picked: null };
const trust = served("trust");
const line = (from: string, to: string, looked: Parameters<typeof sceneOfModel>[1] = plain) =>
  sceneOfModel(served("flows"), looked, {}).edges.find(({ id }) => id === linkId({ from, to }));

const strengths = (looked: Parameters<typeof sceneOfModel>[1]) => {
  const { nodes, edges } = sceneOfModel(trust, looked, {});
  return {
    nodes: nodes.map(({ emphasis }) => emphasis),
    edges: edges.map(({ emphasis }) => emphasis),
  };
};

const clouds = (looked: Parameters<typeof sceneOfModel>[1]) =>
  sceneOfModel(trust, looked, {}).clouds?.map(({ emphasis }) => emphasis);

describe("a model as a scene", () => {
  it("draws stocks as boxes, flows as valves and the rest as spots, each in its layer", () => {
    const nodes = sceneOfModel(trust, plain, {}).nodes;
    expect(nodes.map(({ name, shape, layer }) => [name, shape, layer])).toEqual([
      ["Trust", "stock", "cooperation"],
      ["Mending", "valve", "cooperation"],
      ["Results", "spot", "cooperation"],
      ["Shortfall", "spot", null],
      ["Breaking", "valve", "cooperation"],
    ]);
  });

  it("draws what fills a stock as a pipe into it, and what drains it as a pipe out of it", () => {
    expect(line("synthesis", "product")).toMatchObject({
      from: variableId("synthesis"),
      to: variableId("product"),
      layer: "drugs",
      symmetric: false,
      acts: {
        line: "pipe",
        sign: null,
        delayed: true,
        sentence: "Synthesis fills product, with a delay",
      },
    });
    expect(line("crossing", "product")).toMatchObject({
      from: variableId("product"),
      to: variableId("crossing"),
      symmetric: true,
      acts: {
        line: "pipe",
        sign: null,
        delayed: false,
        sentence: "Crossing drains product. It goes into no stock of the model.",
      },
    });
  });

  it("draws every other link with its sign, beside the pipe where there is one", () => {
    expect(line("price", "sales")?.acts).toEqual({
      line: "link",
      sign: "−",
      delayed: false,
      bend: null,
      sentence: "More of price means less of sales",
    });
    expect(line("product", "crossing")?.acts).toMatchObject({ sign: "+", bend: -26 });
  });

  it("has a cloud where a flow comes from no stock or goes into none, and nowhere else", () => {
    const all = sceneOfModel(served("flows"), plain, {}).clouds ?? [];
    const told = all.map(({ valve, way, stock }) =>
      way === "from" ? `${way} outside by ${valve} to ${stock}` : `from ${stock} by ${valve} out`,
    );
    expect(told.map((text) => text.replaceAll("variable/", ""))).toEqual([
      "from outside by growth-of-other-sources to other-sources",
      "from outside by precursor-inflow to precursors",
      "from product by crossing out",
      "from outside by arrivals to retail-stock",
      "from retail-stock by sales out",
      "from outside by revenue to proceeds",
      "from outside by change-of-expected-need to expected-need",
      "from proceeds by money-moved out",
      "from outside by arms-bought to arms",
      "from arms by arms-worn-out out",
      "from outside by recruits to members",
      "from members by conflict-losses out",
    ]);
  });

  it("lists its variables and its links in words for ears and keyboards", () => {
    const headings = { things: "Variables", relations: "Links" };
    const groups = outlineOf(sceneOfModel(trust, plain, {}), headings);
    expect(groups.map(({ heading }) => heading)).toEqual(["Variables", "Links"]);
    expect(groups[1]?.items.map(({ text }) => text)).toEqual([
      "Mending fills trust. It comes from no stock of the model.",
      "Breaking drains trust. It goes into no stock of the model.",
      "More of trust means less of mending",
      "More of trust means more of results",
      "More of results means less of shortfall",
      "More of trust means more of breaking",
      "More of shortfall means more of breaking",
    ]);
  });

  it("knows each of its ids again", () => {
    for (const model of servedModels) {
      const { nodes, edges } = sceneOfModel(model, plain, {});
      const ids = [...nodes, ...edges].map(({ id }) => id);
      expect(new Set(ids).size).toBe(nodes.length + model.links.length);
      expect(ids.map((id) => partOf(model, id)?.part)).toEqual([
        ...nodes.map(() => "variable"),
        ...edges.map(() => "link"),
      ]);
    }
  });

  it("lets a variable stand where a reader has dragged it", () => {
    const id = variableId("trust");
    const [first] = sceneOfModel(trust, plain, { [id]: { x: 7, y: 8 } }).nodes;
    expect(first).toMatchObject({ id, position: { x: 7, y: 8 } });
  });
});

describe("what is looked at in a model", () => {
  it("is nothing at first", () => {
    const { nodes, edges } = strengths(plain);
    expect(new Set([...nodes, ...edges])).toEqual(new Set(["normal"]));
  });

  it("is the loop that is picked, with the rest dimmed", () => {
    expect(strengths({ ...plain, loop: ["breaking", "trust", "results", "shortfall"] })).toEqual({
      nodes: ["lit", "dimmed", "lit", "lit", "lit"],
      edges: ["dimmed", "lit", "dimmed", "lit", "lit", "dimmed", "lit"],
    });
  });

  it("has no cloud in a loop, and that of a flow with the flow", () => {
    expect(clouds(plain)).toEqual(["normal", "normal"]);
    expect(clouds({ ...plain, loop: ["mending", "trust"] })).toEqual(["dimmed", "dimmed"]);
    const picked = { part: "variable", id: "breaking" } as const;
    expect(clouds({ ...plain, picked })).toEqual(["dimmed", "near"]);
  });

  it("is a variable and what touches it", () => {
    expect(strengths({ ...plain, picked: { part: "variable", id: "results" } })).toEqual({
      nodes: ["near", "dimmed", "picked", "near", "dimmed"],
      edges: ["dimmed", "dimmed", "dimmed", "near", "near", "dimmed", "dimmed"],
    });
  });

  it("is a link and its two ends", () => {
    const picked = { part: "link", from: "results", to: "shortfall" } as const;
    expect(strengths({ ...plain, picked })).toEqual({
      nodes: ["dimmed", "dimmed", "near", "near", "dimmed"],
      edges: ["dimmed", "dimmed", "dimmed", "dimmed", "picked", "dimmed", "dimmed"],
    });
  });
});
