import { describe, expect, test } from "vitest";

import { encodeValues } from "../../../../server/cypher/gate/encode-values.ts";

describe("parameters for the port", () => {
  test("come through as they are when the port can hold them", () => {
    const params = {
      nothing: null,
      yes: true,
      number: -1.5,
      whole: 9_007_199_254_740_993n,
      text: "é 東京 \u{1f600}",
      list: [1, ["a", [null]]],
      record: { "a b": { c: [] }, constructor: 1 },
    };

    expect(encodeValues(params)).toEqual(params);
  });

  test("share nothing with what they were made of", () => {
    const list = [1];
    const encoded = encodeValues({ list });
    list.push(2);

    expect(encoded).toEqual({ list: [1] });
  });

  test("have a value in every place of a list", () => {
    expect(() => encodeValues({ list: Array(2) })).toThrow("is neither a text");
  });

  test("may be nested sixteen levels deep and no deeper", () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

    expect(() => encodeValues({ p: nested(16) })).not.toThrow();
    expect(() => encodeValues({ p: nested(17) })).toThrow("nested deeper than 16 levels");
  });

  test("may be ten thousand values and no more", () => {
    const params = { a: Array(5_000).fill(0), b: Array(4_998).fill(0) };

    expect(() => encodeValues(params)).not.toThrow();
    expect(() => encodeValues({ ...params, c: 0 })).toThrow("brings more than 10,000 values");
  });

  test("leave the prototype of everything alone", () => {
    const params = JSON.parse('{"p": {"__proto__": {"polluted": 1}}}') as Record<string, unknown>;

    expect(() => encodeValues(params)).toThrow("has the key __proto__");
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
