import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Link } from "../../../contract/dynamics/model.ts";
import { loopsOf } from "../../../server/models/loops.ts";
import { readyModel } from "../../support/dynamics/ready-model.ts";

function link(from: string, to: string, sign: 1 | -1 = 1): Link {
  return { from, to, sign, switches: [] };
}

describe("the loops of links", () => {
  it("reinforce with an even number of minus signs and balance with an odd one", () => {
    const links = [link("a", "b", -1), link("b", "a", -1), link("b", "c"), link("c", "a", 1)];
    expect(loopsOf(links)).toEqual([
      { through: ["a", "b"], kind: "reinforcing" },
      { through: ["a", "b", "c"], kind: "balancing" },
    ]);
  });

  it("are none where no way leads back, and may be one variable long", () => {
    expect(loopsOf([link("a", "b"), link("b", "c"), link("a", "c")])).toEqual([]);
    expect(loopsOf([link("a", "a", -1)])).toEqual([{ through: ["a"], kind: "balancing" }]);
  });

  it("are each told once, in whatever order the links come", () => {
    const all = ["a", "b", "c", "d"].flatMap((from) =>
      ["a", "b", "c", "d"].filter((to) => to !== from).map((to) => link(from, to)),
    );
    // Of n things all linked: n!/(n-k)!/k loops of each length k.
    expect(loopsOf(all)).toHaveLength(6 + 8 + 6);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (links) => {
        expect(loopsOf(links)).toEqual(loopsOf(all));
      }),
    );
  });
});

/** From its first variable by name, as loops are told. */
function turned({ through }: { readonly through: readonly string[] }): string {
  const first = through.indexOf(through.toSorted()[0] ?? "");
  return [...through.slice(first), ...through.slice(0, first)].join(",");
}

it.each(["flows", "recruitment", "trust"])("holds each loop that %s names", async (name) => {
  const { model } = await readyModel(name);
  const known = new Set(model.loops.map(turned));
  const named = model.presented.loops.map(turned);
  expect(named.filter((loop) => !known.has(loop))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});
