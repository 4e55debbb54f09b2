import { describe, expect, it } from "vitest";

import {
  documentsFor,
  publishersOf,
  stateOf,
} from "../../../../client/features/sources/publishers.ts";
import { SourceId } from "../../../../contract/ids.ts";
import { aDocument } from "../../support/details.ts";

const inegi = { id: SourceId.parse("source/inegi"), name: "INEGI" };
const office = { id: SourceId.parse("source/office"), name: "Atención, S. A." };

const documents = [
  aDocument("old", { source: inegi, date: "2021-07" }),
  aDocument("nameless", { source: undefined }),
  aDocument("speech", { source: office, author: "Ann Author" }),
  aDocument("new", { source: inegi, date: "2025-11-10" }),
];

describe("the texts of the graph", () => {
  it("are listed by publisher, the newest first, and those without one at the end", () => {
    expect(
      publishersOf(documents).map(({ name, documents: published }) => [
        name,
        published.map(({ title }) => title),
      ]),
    ).toEqual([
      ["Atención, S. A.", ["The speech"]],
      ["INEGI", ["The new", "The old"]],
      [null, ["The nameless"]],
    ]);
  });

  it.each([
    ["", 4],
    ["inegi", 2],
    ["INEGI 2025", 1],
    ["atencion", 1],
    ["author speech", 1],
    ["nothing of the kind", 0],
  ])("that “%s” finds are %i", (text, count) => {
    expect(documentsFor(documents, text)).toHaveLength(count);
  });

  it.each([
    [[], "on"],
    [["document/old"], "some"],
    [["document/old", "document/nameless", "document/speech", "document/new"], "off"],
  ] as const)("are together, with %j off, %s", (off, state) => {
    const ids: readonly string[] = off;
    expect(stateOf(documents, (id) => ids.includes(id))).toBe(state);
  });
});
