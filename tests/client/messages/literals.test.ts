import { describe, expect, it } from "vitest";

import { sourcesIn } from "../../house/sources.ts";
import { literalsIn } from "./literals.ts";

const components = sourcesIn(["client"], /\.tsx$/);

it("leaves no sentence in a component", () => {
  expect(components.length).toBeGreaterThan(20);
  expect(components.flatMap(literalsIn)).toEqual([]);
});

describe("the reading of components", () => {
  it.each([
    ["text between tags", "return <p>Nothing found</p>;"],
    ["text on a line of its own", "return (\n  <p>\n    Nothing found\n  </p>\n);"],
    ["text after an expression", "return <p>{count} found</p>;", "found"],
    ["text before an expression", "return <p>Found {count}</p>;", "Found"],
    ["text after a tag", "return <p><b>{count}</b> found</p>;", "found"],
    ["text in braces", 'return <p>{"Nothing found"}</p>;'],
    ["a label", '<input aria-label="Nothing found" />'],
    ["a label in braces", "<input aria-label={`Nothing found`} />"],
    ["a title", '<Card title="Nothing found">'],
    ["a placeholder", '<input placeholder="Nothing found" />'],
    ["the words of a picture", '<img alt="Nothing found" />'],
  ])("sees %s", (_what, text, words = "Nothing found") => {
    expect(literalsIn({ path: "planted.tsx", text })).toEqual([`planted.tsx: ${words}`]);
  });

  it.each([
    ["a message", '<p title={say("search.none", { text })}>{say("search.try")}</p>'],
    ["a class and a type", '<button type="button" className={styles["row"]} />'],
    ["a comparison", "const more = a > b && c < d; return <p>{more}</p>;"],
    ["an arrow and a generic", "const f = (a: Map<A, B>) => <p>{a.size}</p>;"],
    ["a comment", "/* <p>Nothing found</p> */ // <p>Nothing found</p>"],
    ["a statement after a block", "if (!a) {\n  b();\n}\nreturn <p>{a}</p>;"],
    ["a sign", "<span>·</span>"],
  ])("does not take %s for a sentence", (_what, text) => {
    expect(literalsIn({ path: "planted.tsx", text })).toEqual([]);
  });
});
