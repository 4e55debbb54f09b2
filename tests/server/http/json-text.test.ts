import { expect, it } from "vitest";

import { parseJson } from "../../../server/http/json-text.ts";
import { Refusal } from "../../../server/http/refusal.ts";

it("gives what the text of a body says", () => {
  expect(parseJson('{"a":[1,null]}', 4)).toEqual({ a: [1, null] });
});

it.each([
  ["broken JSON", '{"a":', "The body cannot be read. This is not JSON."],
  ["a key twice", '{"a":1,"a":2}', 'The body cannot be read. The key "a" stands twice.'],
])("refuses a body of %s", (_what, text, message) => {
  expect(() => parseJson(text, 4)).toThrow(
    new Refusal("invalid-request", message, { faults: [{ path: "", message }] }),
  );
});
