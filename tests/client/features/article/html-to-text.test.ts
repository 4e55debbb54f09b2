import { expect, it } from "vitest";

import { htmlToText } from "../../../../client/features/article/html-to-text.ts";

it("keeps the words of a page, a blank line between blocks", () => {
  const page = `<html><head><title>No</title></head><body><h1>A title</h1>
    <p>One <b>bold</b>
    sentence.<br>And a line.</p><ul><li>First</li><li>Second</li></ul></body></html>`;
  expect(htmlToText(page)).toBe("A title\n\nOne bold\nsentence.\nAnd a line.\n\nFirst\n\nSecond");
});

it("drops what is not read aloud and runs nothing", () => {
  const page = `<p>Seen</p><script>globalThis.ran = true</script><style>p{}</style><img src=x onerror="globalThis.ran = true">`;
  expect([htmlToText(page), "ran" in globalThis]).toEqual(["Seen", false]);
});
