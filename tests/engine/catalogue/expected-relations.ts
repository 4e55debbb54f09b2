import type { Expectation } from "./expectation.ts";
import { down, inOrder } from "./in-order.ts";
import { type Drawn, saidOf, toldOf, type World } from "./world.ts";

const feeding = new Set<string>(["SUPPLIES", "INPUT_TO", "PRODUCES", "TRAFFICS"]);
const chain = ["INPUT_TO", "PRODUCES", "TRAFFICS", "FLOW_OF", "FLOW_FROM", "FLOW_TO", "FLOW_BY"];
const leansOnStart = ["SUPPLIES", "INPUT_TO", "PRODUCES", "TRAFFICS", "FACILITATES"];
const leansOnEnd = ["REQUIRES", "FLOW_FROM", "FLOW_BY", "FLOW_OF", "ROUTED_VIA"];

/** Those of these types, told with their ends. */
function ofTypes({ relations }: World, ...types: readonly string[]): (readonly unknown[])[] {
  return relations.filter(({ row }) => types.includes(row.kind)).map((one) => toldOf(one));
}

function touching({ relations }: World, thing: unknown): Drawn[] {
  return relations.filter(({ row }) => row.from === thing || row.to === thing);
}

/** What the rows of questions about relations have to be. */
export const expectedRelations: Readonly<Record<string, Expectation>> = {
  supplies: ({ relations }, { layer }) =>
    inOrder(
      relations
        .filter(({ row }) => row.kind === "SUPPLIES" && (layer === null || row.layer === layer))
        .map((relation) => {
          const { from, to, properties, layer: own } = relation.row;
          return saidOf(relation, from, to, properties?.commodity ?? null, own);
        }),
      down(5),
      6,
    ),
  "supply-chains": ({ relations }) => {
    const links = relations.filter(({ row }) => feeding.has(row.kind));
    const pairs = links.flatMap(({ row: one }) =>
      links
        .filter(({ row: two }) => one.to === two.from && one.from !== two.to && one.id !== two.id)
        .map(({ row: two }) => [one.from, one.kind, one.to, two.kind, two.to, one.id, two.id]),
    );
    return inOrder(pairs, 0, 2, 4, 5, 6);
  },
  "one-flow": (world, { flow }) =>
    inOrder(
      touching(world, flow).map((one) => toldOf(one)),
      1,
      0,
      2,
      6,
    ),
  "makers-and-movers": (world) =>
    inOrder(ofTypes(world, "PRODUCES", "TRAFFICS", "FLOW_BY"), 1, 0, 2, 6),
  "flows-of-a-place": ({ relations }, { place }) =>
    inOrder(
      relations
        .filter(
          ({ row }) =>
            row.to === place && ["FLOW_FROM", "FLOW_TO", "ROUTED_VIA"].includes(row.kind),
        )
        .map((one) => toldOf(one)),
      0,
      1,
    ),
  "place-trade": (world, { place }) =>
    inOrder(
      touching(world, place)
        .filter(({ row }) => ["SUPPLIES", "FLOW_FROM", "FLOW_TO"].includes(row.kind))
        .map((relation) => {
          const { from, to, kind, layer, properties } = relation.row;
          const receives = kind === "FLOW_TO" || (kind === "SUPPLIES" && to === place);
          const other = from === place ? to : from;
          const way = receives ? "receives" : "sends";
          return saidOf(relation, way, other, properties?.commodity ?? null, kind, layer);
        }),
      0,
      4,
      1,
      7,
    ),
  "flow-gaps": (world) => {
    const flows = [...world.entities.values()].filter(
      ({ id, kind }) => kind === "Flow" && touching(world, id).length > 0,
    );
    const gaps = flows.flatMap(({ id }) =>
      ["FLOW_OF", "FLOW_FROM", "FLOW_TO", "FLOW_BY"]
        .filter((type) => !touching(world, id).some(({ row }) => row.kind === type))
        .map((type) => [id, type]),
    );
    return inOrder(gaps, 1, 0);
  },
  "commodity-chain": (world, { commodity }) => chainRows(world, String(commodity)),
  causes: ({ relations }, { thing }) =>
    inOrder(
      relations
        .filter(({ row }) => row.to === thing && row.sign !== undefined)
        .map((one) => saidOf(one, one.row.from, one.row.sign, one.row.to, one.row.kind)),
      1,
      0,
      6,
    ),
  harms: (world) => inOrder(ofTypes(world, "HARMS"), 2, 0, 6),
  "wanted-and-opposed": (world) => inOrder(ofTypes(world, "ADVOCATES", "OPPOSES"), 2, 1, 0, 6),
  "policy-targets-and-needs": (world, { policy }) =>
    inOrder(
      touching(world, policy)
        .filter(({ row: { kind, from, to } }) =>
          ["TARGETS", "REQUIRES"].includes(kind)
            ? from === policy
            : kind === "PARTY_TO" && to === policy,
        )
        .map((one) => toldOf(one)),
      1,
      0,
      2,
      6,
    ),
  contested: ({ relations }) =>
    inOrder(
      relations
        .filter(({ view }) => view.contested)
        .map((one) => saidOf(one, one.row.from, one.row.kind, one.row.to)),
      5,
    ),
  dependents: (world, { thing }) =>
    inOrder(
      touching(world, thing)
        .filter(({ row: { from, kind } }) =>
          (from === thing ? leansOnStart : leansOnEnd).includes(kind),
        )
        .map((one) => toldOf(one, one.row.from === thing ? one.row.to : one.row.from)),
      0,
      2,
      7,
    ),
};

type Link = { readonly id: string; readonly through: readonly string[] };

/** What goes into a thing, however many steps away, each with the relations it is reached by. */
function inputsTo(world: World, thing: string, steps: number): Link[] {
  const start: Link = { id: thing, through: [] };
  if (steps === 0) return [start];
  const nearer = world.relations.filter(({ row }) => row.kind === "INPUT_TO" && row.to === thing);
  const further = nearer.flatMap(({ row }) =>
    inputsTo(world, row.from, steps - 1).map(({ id, through }) => ({
      id,
      through: [row.id, ...through],
    })),
  );
  return [start, ...further];
}

function chainRows(world: World, commodity: string): (readonly unknown[])[] {
  const parts = inputsTo(world, commodity, 2);
  const flows = parts.flatMap(({ id, through }) =>
    world.relations
      .filter(({ row }) => row.kind === "FLOW_OF" && row.to === id)
      .map(({ row }) => ({ id: row.from, through: [...through, row.id] })),
  );
  const rows = [...parts, ...flows].flatMap(({ id, through }) =>
    touching(world, id)
      .filter(({ row }) => [...chain, "ROUTED_VIA"].includes(row.kind) && !through.includes(row.id))
      .map((relation) => toldOf(relation).concat([through], through.length)),
  );
  const unique = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return inOrder([...unique.values()], 8, 3, 1, 0, 2, 6).map((row) => row.slice(0, 8));
}
