import { expect, it } from "vitest";

import { mendedName } from "../../../../client/features/exchange/save-file.ts";
import { mend, rowsOf, wholeOf } from "../../../../client/features/exchange/rows.ts";
import { scanRows } from "../../../../client/features/exchange/scan/scan-rows.ts";

const files = [new File(["a\nb\nc"], "one.jsonl"), new File(["d\ne\n"], "two.jsonl")];

it("reads several files as one, a line feed between each two", async () => {
  expect(await wholeOf(rowsOf(files)).text()).toBe("a\nb\nc\nd\ne\n");
});

it("mends lines where they stand, in the file they stand in, each as one line", async () => {
  const rows = rowsOf(files);
  const { lines } = await scanRows({ parts: files, lines: [1, 3, 5] });
  const mended = mend(
    rows,
    lines,
    new Map([
      [3, "C\n  c"],
      [5, "éé"],
    ]),
  );
  expect(await wholeOf(mended).text()).toBe("a\nb\nC c\nd\néé\n");
  expect([mended.mended, rows.mended]).toEqual([true, false]);
});

it("leaves a file alone in which nothing was mended", async () => {
  const { lines } = await scanRows({ parts: files, lines: [5] });
  const { parts } = mend(rowsOf(files), lines, new Map([[5, "E"]]));
  expect(parts.map(({ blob }) => blob instanceof File)).toEqual([true, false]);
});

it("names what is saved beside the file that was chosen", () => {
  expect(["rows.jsonl", "rows-mended.jsonl", "rows"].map(mendedName)).toEqual([
    "rows-mended.jsonl",
    "rows-mended.jsonl",
    "rows-mended",
  ]);
});
