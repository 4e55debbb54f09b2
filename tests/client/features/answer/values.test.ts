import { describe, expect, it } from "vitest";

import { barsOf } from "../../../../client/features/answer/bars.ts";
import { type Cell, cellOf, cellsOf } from "../../../../client/features/answer/cell.ts";
import { csvOf } from "../../../../client/features/answer/csv.ts";
import { rawJson } from "../../../../client/features/answer/raw-json.ts";
import { nextOrder, sortedRows } from "../../../../client/features/answer/sorted-rows.ts";
import { valueText } from "../../../../client/features/answer/value-text.ts";
import { aNode, anEdge, place, relation } from "../../support/build.ts";

const big = { $type: "integer", value: "9007199254740993" };
const columns = [{ name: "a" }, { name: "b" }];

describe("CSV of an answer", () => {
  it("quotes what would break a line or a cell, and doubles quotes", () => {
    expect(csvOf(columns, [['say "so", now', "two\nlines"]])).toBe(
      'a,b\r\n"say ""so"", now","two\nlines"\r\n',
    );
  });

  it.each(["=1+1", "+1", "-1", "@sum", "\tx", "\rx"])("defuses the text %j", (text) => {
    expect(csvOf([{ name: "a" }], [[text]]).replaceAll('"', "")).toBe(`a\r\n'${text}\r\n`);
  });

  it("leaves numbers numbers, of any size, and nothing empty", () => {
    expect(
      csvOf(columns, [
        [-1.5, big],
        [null, true],
      ]),
    ).toBe("a,b\r\n-1.5,9007199254740993\r\n,true\r\n");
  });

  it("defuses the name of a column too", () => {
    expect(csvOf([{ name: "=a" }], [])).toBe("'=a\r\n");
  });
});

describe("a value in plain text", () => {
  it.each([
    ["nothing", null, ""],
    ["a text", "as it is", "as it is"],
    ["a number that JSON has no word for", { $type: "float", value: "NaN" }, '"NaN"'],
    ["a large whole number", big, "9007199254740993"],
    ["a list", [1, "a", null], '[1, "a", null]'],
    ["a record", { a: { b: [] } }, '{"a": {"b": []}}'],
    [
      "a record with a key of the wire's own",
      { $type: "record", value: [["$type", 1]] },
      '{"$type": 1}',
    ],
  ])("is right for %s", (_, value, text) => {
    expect(valueText(value)).toBe(text);
  });
});

it("tells an answer raw with every digit, and so that JSON reads it", () => {
  const raw = rawJson(["a", "b"], [[big, { c: [1] }]]);
  expect(raw).toBe(
    [
      "[",
      "  {",
      '    "a": 9007199254740993,',
      '    "b": {',
      '      "c": [',
      "        1",
      "      ]",
      "    }",
      "  }",
      "]",
    ].join("\n"),
  );
});

const china = aNode("china");
const mexico = aNode("mexico");
const supplies = anEdge("china", "mexico");
const known = {
  nodes: new Map([china, mexico].map((node) => [String(node.id), node])),
  edges: new Map([[String(supplies.id), supplies]]),
};

function isShort(row: readonly unknown[]): boolean[] {
  return cellsOf(row, known).flatMap((cell) => (cell.is === "relation" ? cell.isShort : []));
}

describe("a cell", () => {
  it("knows things and relations by their ids, and by what they are", () => {
    expect([
      cellOf(place("china"), known),
      cellOf({ id: place("china"), name: "China" }, known),
      cellOf(relation("china-mexico"), known),
      cellOf([place("china"), "other"], known),
    ]).toEqual([
      { is: "thing", node: china },
      { is: "thing", node: china },
      { is: "relation", edge: supplies, isShort: false },
      {
        is: "list",
        cells: [
          { is: "thing", node: china },
          { is: "text", text: "other" },
        ],
      },
    ]);
  });

  it("leaves all else as it is", () => {
    expect(
      [null, 3, big, "place/unknown", [1, 2], true].map((value) => cellOf(value, known)),
    ).toEqual([
      { is: "nothing" },
      { is: "number", text: "3" },
      { is: "number", text: "9007199254740993" },
      { is: "text", text: "place/unknown" },
      { is: "text", text: "[1, 2]" },
      { is: "text", text: "true" },
    ]);
  });

  it("tells a relation in short where its ends stand in the same row", () => {
    expect([
      isShort([place("china"), supplies.id, place("mexico")]),
      isShort([place("china"), supplies.id]),
    ]).toEqual([[true], [false]]);
  });
});

const number = (text: string): Cell => ({ is: "number", text });
const text = (said: string): Cell => ({ is: "text", text: said });

function words(cell: Cell): string {
  return cell.is === "text" ? cell.text : "";
}

function sorted(cells: readonly Cell[], way: "up" | "down"): (Cell | undefined)[] {
  const rows = cells.map((cell) => ({ cells: [cell] }));
  return sortedRows(rows, { column: 0, way }, words).map((row) => row.cells[0]);
}

describe("the order of rows", () => {
  it("is that of size, exact beyond what a number of JSON holds", () => {
    const cells = [
      number("9007199254740993"),
      number("-2"),
      number("9007199254740992"),
      number("1.5"),
    ];
    expect(sorted(cells, "up")).toEqual(
      ["-2", "1.5", "9007199254740992", "9007199254740993"].map(number),
    );
  });

  it("has numbers before words, and nothing last either way", () => {
    const cells: readonly Cell[] = [{ is: "nothing" }, text("b"), number("1"), text("a")];
    expect(sorted(cells, "up")).toEqual([number("1"), text("a"), text("b"), { is: "nothing" }]);
    expect(sorted(cells, "down")).toEqual([text("b"), text("a"), number("1"), { is: "nothing" }]);
  });

  it("goes up, then down, then back to how the rows came", () => {
    const up = nextOrder(null, 1);
    const down = nextOrder(up, 1);
    expect([up, down, nextOrder(down, 1), nextOrder(up, 2)]).toEqual([
      { column: 1, way: "up" },
      { column: 1, way: "down" },
      null,
      { column: 2, way: "up" },
    ]);
  });
});

it("makes bars as long as their values are beside the largest", () => {
  const rows = [
    ["one", 4],
    ["two", 1],
    ["three", null],
    ["four", -3],
  ];
  expect(barsOf(columns, rows, { label: { name: "a" }, value: { name: "b" } }, valueText)).toEqual([
    { at: 0, label: "one", text: "4", size: 4, share: 1 },
    { at: 1, label: "two", text: "1", size: 1, share: 0.25 },
    { at: 2, label: "three", text: "", size: 0, share: 0 },
    { at: 3, label: "four", text: "-3", size: -3, share: 0 },
  ]);
});
