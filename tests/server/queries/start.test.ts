import { expect, it } from "vitest";

import { EntityId, RelationId } from "../../../contract/ids.ts";
import { Scene } from "../../../contract/scene.ts";
import { start } from "../../../server/queries/start.ts";
import { fakeGraph } from "../../support/fake-graph.ts";

const ids = ["place/here", "place/there", "place/gone"].map((id) => EntityId.parse(id));

async function mostConnected(): Promise<never> {
  throw new Error("Nobody asks what touches most.");
}

function stored(id: string) {
  return { node: { id, kind: "Place", name: id, neighbours: 1 } };
}

const edge = {
  kind: "BORDERS",
  start: "place/here",
  goal: "place/there",
  held: {
    id: "relation/r",
    layer: null,
    modality: "asserted",
    contested: false,
    hedged: false,
    ownClaims: ["claim/c"],
    sign: null,
  },
};

it("shows what was composed, without what is not there and its place", async () => {
  const graph = fakeGraph({
    "nodes-by-id": [stored("place/here"), stored("place/there")],
    "edges-by-id": [edge],
  });
  const composition = {
    things: ids,
    relations: [RelationId.parse("relation/r")],
    positions: Scene.shape.positions.parse({
      "place/here": { x: 1, y: 2 },
      "place/gone": { x: 3, y: 4 },
    }),
    territories: {},
    currents: {},
  };
  const found = await start(graph, { composition, mostConnected }, {});
  expect(found).toMatchObject({
    revision: 1,
    nodes: [{ id: "place/here" }, { id: "place/there" }],
    edges: [{ id: "relation/r", layer: null, claims: ["claim/c"] }],
    positions: { "place/here": { x: 1, y: 2 } },
  });
  expect(Object.keys(found.positions)).toEqual(["place/here"]);
});

it("leaves out an edge whose end is not there", async () => {
  const graph = fakeGraph({ "nodes-by-id": [stored("place/here")], "edges-by-id": [edge] });
  const relations = [RelationId.parse("relation/r")];
  const composition = {
    things: ids,
    relations,
    positions: {},
    territories: {},
    currents: {},
  };
  expect((await start(graph, { composition, mostConnected }, {})).edges).toEqual([]);
});

it("shows what touches most where nothing was composed, and says of no place", async () => {
  const graph = fakeGraph({
    "nodes-by-id": [stored("place/here"), stored("place/there")],
    "edges-between": [edge, edge],
  });
  const found = await start(graph, { composition: null, mostConnected: async () => ids }, {});
  expect(found.nodes.map(({ id }) => id)).toEqual(["place/here", "place/there"]);
  expect(found.edges.map(({ id }) => id)).toEqual(["relation/r"]);
  expect([found.positions, found.territories, found.currents]).toEqual([{}, {}, {}]);
});
