import { describe, expect, it } from "vitest";

import { readParams } from "../../../../client/features/console/read-params.ts";

describe("parameters", () => {
  it("are a record of JSON, and none where nothing is written", () => {
    expect([readParams(' {"a": [1, null]} '), readParams(" \n ")]).toEqual([
      { state: "read", params: { a: [1, null] } },
      { state: "read", params: {} },
    ]);
  });

  it.each(["[1]", "3", "null", '"a"'])("are not %s", (text) => {
    const read = readParams(text);
    expect(read.state === "wrong" && read.fault.message).toMatch(/^Parameters are a record/);
  });

  it("say where they break off, and what JSON wants", () => {
    expect(readParams('{\n  "a": 1,\n  b: 2\n}')).toEqual({
      state: "wrong",
      fault: {
        of: "params",
        message: "The parameters break off in line 3, column 3.",
        remedy: expect.stringContaining("double quotation marks") as string,
        position: { line: 3, column: 3, offset: 14, length: 1 },
      },
    });
  });

  it("break off at their end where a brace lacks", () => {
    const read = readParams('{"a": 1');
    expect(read.state === "wrong" && read.fault.position).toEqual({
      line: 1,
      column: 8,
      offset: 7,
      length: 0,
    });
  });
});
