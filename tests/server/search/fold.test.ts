import { expect, it } from "vitest";

import { wordsOf, wordsToFind } from "../../../server/search/fold.ts";

it.each([
  ["Jalisco Nueva Generación", ["jalisco", "nueva", "generacion"]],
  ["Luis TÉLLEZ", ["luis", "tellez"]],
  ["U.S. officials, and the U.S.", ["us", "officials", "and", "the", "us"]],
  ["Mexico’s President", ["mexico", "president"]],
  ["groups' assets", ["groups", "assets"]],
  ["US-Mexico anti-crime", ["us", "mexico", "anti", "crime"]],
  ["锡那罗亚集团", ["锡", "那", "罗", "亚", "集", "团"]],
  ["CJNG哈利斯科", ["cjng", "哈", "利", "斯", "科"]],
  ["ＦＥＮＴＡＮＹＬ", ["fentanyl"]],
  ["한국", ["한", "국"]],
  ['+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', []],
  ["", []],
  ["Get to $1.5 million by 2019.", ["get", "to", "1", "5", "million", "by", "2019"]],
])("finds the words of %s", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it("looks for the telling words, and for small ones where there are no others", () => {
  expect([wordsToFind("the Government of China"), wordsToFind("of the")]).toEqual([
    ["government", "china"],
    ["of", "the"],
  ]);
});
