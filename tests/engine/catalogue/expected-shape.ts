import type { Expectation } from "./expectation.ts";
import { down, grouped, inOrder, rowOf, sizeOf } from "./in-order.ts";
import { type Drawn, endsOf, saidOf, toldOf, type World } from "./world.ts";

type Near = ReadonlyMap<string, ReadonlySet<string>>;

/** What each thing touches by these relations. */
function nearIn(relations: readonly Drawn[]): Near {
  const ends = grouped(relations.flatMap(endsOf), ([thing]) => thing);
  return new Map([...ends].map(([id, pairs]) => [id, new Set(pairs.map(([, other]) => other))]));
}

function inLayer({ relations }: World, layer: unknown): Drawn[] {
  return relations.filter(({ row }) => layer === null || row.layer === layer);
}

function pairsApart(near: Near, thing: string): number {
  const others = [...(near.get(thing) ?? [])];
  const pairs = others.flatMap((one, at) => others.slice(at + 1).map((two) => [one, two] as const));
  return pairs.filter(([one, two]) => !near.get(one)?.has(two)).length;
}

function publishersOf({ support }: Drawn): number {
  return sizeOf(support.map(({ source, document }) => source ?? document));
}

function saysIt({ support }: Drawn, text: unknown): boolean {
  return support.some(({ document }) => document === text);
}

/** What the rows of questions that count relations have to be. */
export const expectedShape: Readonly<Record<string, Expectation>> = {
  "single-claim": (world, { layer }) => {
    // The row names the claim too, which has to stand by itself.
    const standing = new Set(world.claims.map(({ id }) => id));
    const rows = inLayer(world, layer).flatMap((relation) => {
      const claims = new Set(relation.support.map(({ claim }) => claim));
      const [only] = claims;
      const isAlone = only !== undefined && claims.size === 1 && standing.has(only);
      return isAlone ? [toldOf(relation).concat(only)] : [];
    });
    return inOrder(rows, down(5), 6);
  },
  "single-source": (world, { layer }) =>
    inOrder(
      inLayer(world, layer)
        .filter((relation) => publishersOf(relation) === 1)
        .map((relation) => {
          const source = relation.support[0]?.source ?? "";
          const [document] = relation.support.map((entry) => entry.document).toSorted();
          return toldOf(relation).concat(world.sources.get(source)?.name ?? null, document);
        }),
      7,
      6,
    ),
  agreed: (world, { least }) =>
    inOrder(
      world.relations
        .filter((relation) => publishersOf(relation) >= Number(least))
        .map((one) => {
          const { from, kind, to } = one.row;
          return saidOf(one, from, kind, to, publishersOf(one));
        }),
      down(3),
      6,
    ),
  "what-a-text-adds": (world, { document, other }) => {
    const added = world.relations.filter(
      (relation) => saysIt(relation, document) && !saysIt(relation, other),
    );
    return inOrder(
      added.map((one) => toldOf(one)),
      3,
      1,
      0,
      2,
      6,
    );
  },
  "most-connected": (world, { layer, least }) => {
    const rows = [...nearIn(inLayer(world, layer))].map(([id, others]) => [id, others.size]);
    return inOrder(
      rows.filter(([, touches]) => Number(touches) >= Number(least)),
      down(1),
      0,
    );
  },
  bridges: (world, { layer }) => {
    const near = nearIn(inLayer(world, layer));
    const all = [...near].map(([id, others]) => [id, others.size] as const);
    const most = inOrder(all, down(1), 0).slice(0, 20);
    const rows = most.map(([id, touches]) => [id, touches, pairsApart(near, String(id))]);
    return inOrder(
      rows.filter(([, , apart]) => Number(apart) > 0),
      down(2),
      0,
    );
  },
  "layers-of-a-thing": ({ relations }, { thing }) => {
    const own = relations.filter(({ row }) => [row.from, row.to].some((id) => id === thing));
    const layers = grouped(own, ({ row }) => row.layer ?? "");
    const rows = [...layers].flatMap(([layer, found]) => (layer ? [[layer, found.length]] : []));
    return inOrder(rows, down(1), 0);
  },
  "across-layers": ({ relations }, { least }) => {
    const layered = relations.filter(({ row }) => row.layer !== null);
    const ends = layered.flatMap(({ row }) => [row.from, row.to].map((id) => ({ id, row })));
    const rows = [...grouped(ends, ({ id }) => id)].map(([id, found]) => [
      id,
      sizeOf(found.map(({ row }) => row.layer)),
      sizeOf(found.map(({ row }) => row.id)),
    ]);
    return inOrder(
      rows.filter(([, layers]) => Number(layers) >= Number(least)),
      down(1),
      down(2),
      0,
    );
  },
  "one-neighbour-only": ({ relations }) => {
    const rows = [...nearIn(relations)].flatMap(([id, others]) => {
      const own = relations.filter(({ row }) => [row.from, row.to].some((end) => end === id));
      const ids = own.filter(({ row }) => row.from !== row.to).map(({ row }) => row.id);
      return others.size === 1 ? [[id, ...others, ids.length, ids.toSorted()[0]]] : [];
    });
    return inOrder(rows, 1, 0);
  },
  "related-kinds": ({ relations, entities }) => {
    const kindOf = (id: string) => entities.get(id)?.kind ?? "Document";
    const groups = grouped(relations, ({ row }) =>
      [kindOf(row.from), row.kind, kindOf(row.to)].join(" "),
    );
    const rows = [...groups].map(([key, found]) => rowOf(key, found.length));
    return inOrder(rows, down(3), 0, 1, 2);
  },
};
