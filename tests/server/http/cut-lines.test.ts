import { describe, expect, it } from "vitest";

import { cutLines } from "../../../server/http/cut-lines.ts";
import { Refusal } from "../../../server/http/refusal.ts";

const limits = { bytes: 100, rowBytes: 10 };

async function* inPieces(pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}

/** The lines, and at the end what was wrong, if anything was. */
async function linesOf(...pieces: (string | Uint8Array)[]): Promise<unknown[]> {
  const lines: unknown[] = [];
  try {
    for await (const line of cutLines(inPieces(pieces), limits)) lines.push(line);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    lines.push([error.code, error.rows?.faults.map(({ line, rule }) => [line, rule])]);
  }
  return lines;
}

describe("lines", () => {
  it.each([
    ["nothing", "", []],
    ["one without an end", "a", ["a"]],
    ["LF", "a\nb\n", ["a", "b"]],
    ["CRLF", "a\r\nb\r\n", ["a", "b"]],
    ["both ends mixed", "a\r\nb\nc", ["a", "b", "c"]],
    ["empty ones, which count", "\n\na\n", ["", "", "a"]],
    ["a CR within", "a\rb\n", ["a\rb"]],
    ["a byte order mark", "\uFEFFa\nb", ["a", "b"]],
    ["a mark further on, which is text", "a\n\uFEFFb", ["a", "\uFEFFb"]],
  ])("are cut from %s", async (_what, text, lines) => {
    expect(await linesOf(text)).toEqual(lines);
  });

  it("are the same wherever the bytes are torn", async () => {
    const bytes = Buffer.from("\uFEFFé😀\r\nx\n\n中文");
    const torn = await Promise.all(
      [...bytes.keys()].map((at) => linesOf(bytes.subarray(0, at), bytes.subarray(at))),
    );
    const single = await linesOf(...[...bytes].map((byte) => Uint8Array.of(byte)));
    const lines = ["é😀", "x", "", "中文"];
    expect([...torn, single]).toEqual([...bytes.keys(), 0].map(() => lines));
  });
});

describe("a line", () => {
  it("may be as long as a row may, whatever ends it", async () => {
    const longest = "x".repeat(10);
    expect(await linesOf(`\uFEFF${longest}\r\n${longest}\n${longest}`)).toEqual([
      longest,
      longest,
      longest,
    ]);
  });

  it.each([
    ["with its end", ["a\n", `${"x".repeat(11)}\n`]],
    ["at the end", ["a\n", "x".repeat(11)]],
    ["that never ends", ["a\n", ...Array.from({ length: 99 }, () => "xxxxx")]],
  ])("is refused by its number when it is longer: %s", async (_what, pieces) => {
    expect(await linesOf(...pieces)).toEqual(["a", ["import-refused", [[2, "row-too-long"]]]]);
  });

  it.each([
    ["a byte that begins nothing", [0xff]],
    ["half a character", [0xc3]],
    ["an overlong form", [0xc0, 0x80]],
    ["half a pair", [0xed, 0xa0, 0x80]],
  ])("is refused by its number when it is not UTF-8: %s", async (_what, bytes) => {
    expect(await linesOf("a\n", Uint8Array.from([...bytes, 0x0a]))).toEqual([
      "a",
      ["import-refused", [[2, "not-utf8"]]],
    ]);
  });
});

it("refuses more than all may have, as soon as it comes", async () => {
  const pieces = Array.from({ length: 21 }, () => "1234\n");
  expect((await linesOf(...pieces)).slice(19)).toEqual(["1234", ["body-too-large", undefined]]);
});
