import { describe, expect, it } from "vitest";

import { type ByteLine, lineFeed } from "../../../../client/features/exchange/scan/line-feed.ts";
import { scanRows } from "../../../../client/features/exchange/scan/scan-rows.ts";
import { published } from "../../../../contract/limits.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function fed(chunks: readonly string[], most = 100) {
  const found: ByteLine[] = [];
  const feed = lineFeed((line) => found.push(line), most);
  for (const chunk of chunks) feed.push(bytes(chunk));
  feed.end();
  return found.map(({ number, start, end, bytes: held }) => ({
    number,
    start,
    end,
    text: held && new TextDecoder().decode(held),
  }));
}

describe("the feed of lines", () => {
  it("cuts bytes at line feeds, wherever the chunks end", () => {
    const lines = [
      { number: 1, start: 0, end: 3, text: "one" },
      { number: 2, start: 4, end: 4, text: "" },
      { number: 3, start: 5, end: 10, text: "años" },
    ];
    expect(fed(["one\n\naños"])).toEqual(lines);
    expect(fed(["o", "ne", "\n", "\na", "ños"])).toEqual(lines);
  });

  it("holds nothing of a line that is longer than anybody would read", () => {
    expect(fed(["12345", "6789\nab"], 8)).toEqual([
      { number: 1, start: 0, end: 9, text: null },
      { number: 2, start: 10, end: 12, text: "ab" },
    ]);
  });
});

const china = '{"type":"entity","id":"place/china","kind":"Place","name":"China"}';
const report = '{"type": "document", "id": "document/report", "title": "A report"}';

describe("a scan", () => {
  it("finds the lines that are asked for across files, with their place in their own", async () => {
    const parts = [new Blob([`${china}\r\nwrong\n`]), new Blob(["first\nsecond"])];
    const { lines } = await scanRows({ parts, lines: [2, 5] });
    expect(lines).toEqual([
      {
        line: 2,
        part: 0,
        lineOfPart: 2,
        start: china.length + 2,
        end: china.length + 7,
        text: "wrong",
      },
      { line: 5, part: 1, lineOfPart: 2, start: 6, end: 12, text: "second" },
    ]);
  });

  it("shows a line without the carriage return that some machines end it with", async () => {
    const { lines } = await scanRows({ parts: [new Blob(["one\r\ntwo"])], lines: [1] });
    expect(lines.map(({ text, end }) => [text, end])).toEqual([["one", 4]]);
  });

  it("learns what the rows name, and passes over lines that are none", async () => {
    const relation = '{"type":"relation","id":"relation/china-mexico"}';
    const parts = [new Blob([[china, "{", '{"type":"entity"}', report, relation].join("\n")])];
    expect(await scanRows({ parts, lines: [] })).toEqual({
      lines: [],
      entities: [{ id: "place/china", name: "China" }],
      documents: [{ id: "document/report", name: "A report" }],
      relations: [{ id: "relation/china-mexico", name: "" }],
    });
  });

  it("learns no more names than one question may ask for", async () => {
    const many = Array.from({ length: published.thingsPerRequest + 5 }, () => china).join("\n");
    const { entities } = await scanRows({ parts: [new Blob([many])], lines: [] });
    expect(entities).toHaveLength(published.thingsPerRequest);
  });
});
