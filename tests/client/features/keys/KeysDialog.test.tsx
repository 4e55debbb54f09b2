import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";

import { KeysDialog } from "../../../../client/features/keys/KeysDialog.tsx";
import { keyed } from "../../../../client/shell/offered.ts";

afterEach(cleanup);

function show() {
  render(<KeysDialog commands={keyed()} onClose={() => null} />);
}

/** The keys of a part, each with what it does. */
function keysOf(part: string) {
  const list = within(screen.getByRole("region", { name: part }));
  const does = list.getAllByRole("term").map(({ textContent }) => textContent);
  return list.getAllByRole("definition").map(({ textContent }, at) => [textContent, does[at]]);
}

it("lists the key of every command that has one, and the gestures", () => {
  show();
  const terms = screen.getAllByRole("term").map(({ textContent }) => textContent);
  expect(terms).toEqual(expect.arrayContaining(["Undo", "Hide", "Double click"]));
  expect(keysOf("Keys")).toEqual(
    expect.arrayContaining([
      ["Ctrl+Z", "Undo"],
      ["G", "Ask a ready question"],
      ["Q", "Cypher console"],
    ]),
  );
});

it("lists the keys that only one part of the page has", () => {
  show();
  expect([keysOf("In the trail").length, keysOf("While the graph has the focus").length]).toEqual([
    6, 5,
  ]);
  expect([...keysOf("In the questions"), ...keysOf("In the Cypher console")]).toEqual(
    expect.arrayContaining([
      ["Ctrl+Enter", "Ask it, from any of its fields"],
      ["Ctrl+Enter", "Run the text"],
      ["Ctrl+Space", "Suggest what can stand there"],
    ]),
  );
});
