import { describe, expect, test } from "vitest";

import { lex } from "../../../../server/cypher/gate/lex.ts";

function read(source: string) {
  return lex(source).map(({ kind, sign, value }) => [kind, sign, value]);
}

describe("a text in words", () => {
  test("a word is folded as the grammar folds, by the letters of ASCII alone", () => {
    expect(read("Match \u017fet \u0131n \u212aey")).toEqual([
      ["word", "MATCH", "Match"],
      ["word", "\u017fET", "\u017fet"],
      ["word", "\u0131N", "\u0131n"],
      ["word", "\u212aEY", "\u212aey"],
    ]);
  });

  test("a quoted name and a string carry a value and no sign", () => {
    expect(read("`a``b` 'it\\'s \\\\ \\d' \"(\"")).toEqual([
      ["quoted", "", "a`b"],
      ["text", "", "it's \\ \\d"],
      ["text", "", "("],
    ]);
  });

  test("a number ends where the next sign begins", () => {
    expect(read("1..3 [.5] 1.e 1.5e-3 0x1F 1_000").map(([, , value]) => value)).toEqual(
      "1 .. 3 [ .5 ] 1 . e 1.5e-3 0x1F 1_000".split(" "),
    );
  });

  test("signs of two characters are one", () => {
    expect(read("=~ <= >= <> != :: || .. +=").map(([, sign]) => sign)).toEqual(
      "=~ <= >= <> != :: || .. +=".split(" "),
    );
  });

  test("a line comment ends at a line feed or a carriage return and nowhere else", () => {
    expect(read("a // b\u2028c\u0085d\ne // f\rg").map(([, , value]) => value)).toEqual([
      "a",
      "e",
      "g",
    ]);
  });

  test("a block comment does not nest", () => {
    expect(read("a /* /* b */ c */").map(([, , value]) => value)).toEqual(["a", "c", "*", "/"]);
  });

  test("each word knows where it stood", () => {
    expect(lex(" a\u3000'b'").map(({ start, end }) => [start, end])).toEqual([
      [1, 2],
      [3, 6],
    ]);
  });
});
