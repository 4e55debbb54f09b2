import * as fc from "fast-check";
import { expect, test } from "vitest";

import { quote, unquotedPlace } from "../../../../server/cypher/gate/quote.ts";

const text = "set.x,\nin AS or";
const names = [
  { start: 0, end: 3 },
  { start: 7, end: 9 },
  { start: 13, end: 15 },
];

test("some names of a text stand in backticks, and no others", () => {
  expect([quote(text, names), quote(text, [])]).toEqual(["`set`.x,\n`in` AS `or`", text]);
});

test.each([
  [1, 1, 0],
  [1, 2, 0],
  [1, 5, 3],
  [1, 6, 3],
  [1, 7, 4],
  [2, 1, 7],
  [2, 2, 7],
  [2, 5, 9],
  [2, 9, 13],
])("line %i, column %i of the quoted text is the place %i of the text", (line, column, offset) => {
  const at = (line === 1 ? 0 : quote(text, names).indexOf("\n") + 1) + column - 1;
  const lineStart = line === 1 ? 0 : 7;
  expect(unquotedPlace({ line, column, offset: at }, names)).toEqual({
    line,
    column: offset - lineStart + 1,
    offset,
  });
});

test("every character that is no backtick is found where it was", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), (isName) => {
      const plain = isName.map((_, at) => String.fromCodePoint(97 + at)).join(" ");
      const some = isName.flatMap((is, at) => (is ? [{ start: 2 * at, end: 2 * at + 1 }] : []));
      for (const [offset, letter] of quote(plain, some).split("").entries()) {
        if (letter === "`") continue;
        const place = unquotedPlace({ line: 1, column: offset + 1, offset }, some);
        expect([plain[place.offset], place.column]).toEqual([letter, place.offset + 1]);
      }
    }),
  );
});
