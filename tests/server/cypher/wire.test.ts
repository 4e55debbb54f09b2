import { describe, expect, it } from "vitest";

import { MarkedValue } from "../../../contract/endpoints/cypher.ts";
import { fromWire } from "../../../server/cypher/from-wire.ts";
import { GateRefusal } from "../../../server/cypher/gate/refusal.ts";
import { idsIn } from "../../../server/cypher/ids-in.ts";
import { toWire } from "../../../server/cypher/to-wire.ts";
import type { GraphValue } from "../../../server/engine/graph.ts";

const odd: GraphValue = Object.fromEntries<GraphValue>([
  ["$type", "integer"],
  ["value", 1],
  ["__proto__", 2],
]);

describe("a value on the wire", () => {
  it.each<[GraphValue, unknown]>([
    [null, null],
    [true, true],
    [1.5, 1.5],
    [9_007_199_254_740_991, 9_007_199_254_740_991],
    ["2020-01-02", "2020-01-02"],
    [
      [1, [2n ** 53n + 1n]],
      [1, [{ $type: "integer", value: "9007199254740993" }]],
    ],
    [{ a: { b: [] } }, { a: { b: [] } }],
    [-(2n ** 63n), { $type: "integer", value: "-9223372036854775808" }],
    [Number.NaN, { $type: "float", value: "NaN" }],
    [-Infinity, { $type: "float", value: "-Infinity" }],
    [Infinity, { $type: "float", value: "Infinity" }],
  ])("of %o is %o", (value, wired) => {
    expect(toWire(value)).toEqual(wired);
  });

  it("is marked as the contract says, and cannot be taken for a mark", () => {
    const marked = [2n ** 62n, Number.NaN, odd].map(toWire);
    expect(marked.map((value) => MarkedValue.parse(value))).toEqual(marked);
    expect(toWire(odd)).toEqual({
      $type: "record",
      value: [
        ["$type", "integer"],
        ["value", 1],
        ["__proto__", 2],
      ],
    });
  });

  it("keeps a key that is __proto__", () => {
    const record = Object.fromEntries([["__proto__", { a: 1 }]]);
    expect(JSON.stringify(toWire(record))).toBe('{"__proto__":{"a":1}}');
  });
});

describe("a parameter from the wire", () => {
  it("is a whole number where it is marked as one", () => {
    const sent = { list: [{ $type: "integer", value: "9007199254740993" }, 1], text: "a" };
    expect(fromWire(sent, "p")).toEqual({ list: [2n ** 53n + 1n, 1], text: "a" });
  });

  it("is refused where its mark is none", () => {
    for (const value of [{ $type: "integer", value: "one" }, { $type: "date" }]) {
      expect(() => fromWire([value], "p")).toThrow(GateRefusal);
    }
  });

  it("is refused where it has been rounded", () => {
    expect(() => fromWire({ list: [2 ** 70] }, "p")).toThrow(GateRefusal);
  });
});

describe("the ids in values", () => {
  it("are found at any depth, each once, and only whole", () => {
    const values = ["place/a", ["place/b", { x: "place/a" }], "see place/c", "Place/d", 1, null];
    expect(idsIn(values, 10)).toEqual(["place/a", "place/b"]);
  });

  it("are not those of the documents that a relation stands written in", () => {
    const relation = { id: "relation/x", documents: ["document/d"], sources: ["source/s"] };
    expect(idsIn([relation, { documents: ["document/e"] }], 10)).toEqual([
      "relation/x",
      "document/e",
    ]);
  });

  it("are no more than may be sent along", () => {
    expect(idsIn(["place/a", "place/b", "place/c"], 2)).toEqual(["place/a", "place/b"]);
  });
});
