import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { EntityId, RelationId } from "../../../contract/ids.ts";
import { chooseNeighbours, type Link } from "../../../server/queries/choose-neighbours.ts";

function aLink(id: string, other: string, { degree = 1, support = -1 } = {}): Link {
  return {
    id: RelationId.parse(`relation/${id}`),
    other: EntityId.parse(`place/${other}`),
    degree,
    support,
  };
}

const hub = [EntityId.parse("place/hub")];

function choose(links: readonly Link[], order: "degree" | "support", limit: number) {
  const { chosen, leftOut } = chooseNeighbours(links, { ids: hub, order, limit });
  return { chosen: chosen.map((id) => id.replace("place/", "")), leftOut };
}

describe("which neighbours are shown first", () => {
  const links = [
    aLink("1", "quiet", { degree: 1, support: 90 }),
    aLink("2", "busy", { degree: 9, support: 10 }),
    aLink("3", "busy", { degree: 9, support: 40 }),
    aLink("4", "even", { degree: 9, support: 60 }),
  ];

  it("is those that touch most, a tie broken by support", () => {
    expect(choose(links, "degree", 2)).toEqual({
      chosen: ["even", "busy"],
      leftOut: { neighbours: 1, relations: 1 },
    });
  });

  it("is those best supported, by their best relation", () => {
    expect(choose(links, "support", 1)).toEqual({
      chosen: ["quiet"],
      leftOut: { neighbours: 2, relations: 3 },
    });
  });

  it("is by id where all else is even, so that an answer repeats", () => {
    expect(choose([aLink("1", "b"), aLink("2", "a")], "degree", 5).chosen).toEqual(["a", "b"]);
  });

  it("counts what is expanded among no neighbours, and a relation found twice once", () => {
    const twice = [aLink("1", "hub"), aLink("2", "a"), aLink("2", "a"), aLink("3", "b")];
    expect(choose(twice, "degree", 1)).toEqual({
      chosen: ["a"],
      leftOut: { neighbours: 1, relations: 1 },
    });
  });

  it("loses nothing: what is chosen and what is left out are all there are", () => {
    const SomeLinks = fc.array(
      fc.record({
        id: fc.nat(30),
        other: fc.nat(8),
        degree: fc.nat(5),
        support: fc.integer({ min: -1, max: 100 }),
      }),
    );
    fc.assert(
      fc.property(
        SomeLinks,
        fc.integer({ min: 1, max: 10 }),
        fc.constantFrom("degree", "support"),
        (some, limit, order) => {
          // A relation has one other end.
          const unique = [...new Map(some.map((one) => [one.id, one])).values()];
          const made = unique.map((one) => aLink(String(one.id), `p${one.other}`, one));
          const { chosen, leftOut } = choose(made, order, limit);
          const others = new Set(made.map(({ other }) => other));
          const shown = made.filter(({ other }) => chosen.includes(other.replace("place/", "")));
          expect(chosen.length).toBe(Math.min(limit, others.size));
          expect(chosen.length + leftOut.neighbours).toBe(others.size);
          expect(shown.length + leftOut.relations).toBe(made.length);
        },
      ),
    );
  });
});
