import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { published } from "../../../../contract/limits.ts";
import { openConsole } from "../../../../client/session/console/open-console.ts";
import { session } from "../../../../client/session/session.ts";
import { currentStep } from "../../../../client/workspace/trail.ts";
import { workspaceNow } from "../../support/a-page.tsx";
import { aNode, anEdge, place } from "../../support/build.ts";
import { aStream, answered, linesOf, refused } from "../../support/cypher-lines.ts";
import { aProblem, type Asked } from "../../support/fake-server.ts";
import {
  button,
  isCheck,
  leaveConsole,
  part,
  runs,
  showConsole,
  verdict,
  write,
} from "./console-page.tsx";

/** Rows are drawn where they are in sight, and nothing is in a page without a size. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(800);
});
afterEach(() => {
  vi.restoreAllMocks();
  leaveConsole();
});

const graph = {
  nodes: [aNode("china"), aNode("mexico")],
  edges: [anEdge("china", "mexico")],
};
const supplies = [
  [place("china"), "relation/china-mexico", place("mexico"), 70],
  [place("mexico"), null, null, 9],
];
const columns = ["who", "does", "whom", "sure"];

/** A server that answers a text so, and finds it fine. */
function answering(answer: () => unknown) {
  return { "/api/cypher": (asked: Asked) => (isCheck(asked) ? verdict : answer()) };
}

/** Presses the head of the last column; returns what then stands in it. */
function sort(): (string | undefined)[] {
  fireEvent.click(within(screen.getByRole("columnheader", { name: "sure" })).getByRole("button"));
  return cells().map((row) => row[3]);
}

async function run(text = "RETURN 1"): Promise<void> {
  write(text);
  fireEvent.click(button(/^Run/));
  await screen.findByText(/rows? in 3 ms$/);
}

function cells(): string[][] {
  return screen
    .getAllByRole("row")
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    );
}

describe("writing", () => {
  it("begins in the editor, beside examples, and Escape steps out of it", async () => {
    const before = document.createElement("button");
    document.body.append(before);
    before.focus();
    showConsole();
    const editor = screen.getByRole("textbox", { name: "Cypher text" });
    expect(document.activeElement).toBe(editor);
    expect(await part("Cheat sheet").findAllByRole("button")).not.toHaveLength(0);
    fireEvent.keyDown(editor, { key: "Escape" });
    expect(document.activeElement).toBe(before);
    before.remove();
  });

  it("is told how much a text may take", async () => {
    showConsole({ "/api/limits": published });
    expect(await screen.findByText("reads only · 10 s · 1,000 rows")).not.toBeNull();
  });

  it("is told what is wrong, where, and what to do, a moment after the last key", async () => {
    showConsole({ "/api/cypher": () => refused() });
    write("MATCH (a) CREATE (b)");
    const told = await screen.findByText(/^Leave it out\.$/);
    expect(told.parentElement?.textContent).toBe(
      "Line 1, column 11. This text may not run here. CREATE does more than read the graph. Leave it out.",
    );
    expect(document.querySelector(".cm-lintRange-error")?.textContent).toBe("CREATE");
  });

  it("asks with the parameters, and only of what is written last", async () => {
    const asked = showConsole();
    write("RETURN $a");
    write('{"a": 1}', "Parameters as JSON");
    await waitFor(() => {
      expect(asked.filter(isCheck)).toEqual([
        {
          method: "POST",
          path: "/api/cypher",
          body: { query: "RETURN $a", params: { a: 1 }, explain: true },
        },
      ]);
    });
  });

  it("says what is wrong with parameters, and does not run with them", () => {
    const asked = showConsole();
    write("RETURN $a");
    write("{a: 1}", "Parameters as JSON");
    expect(screen.getByText(/break off in line 1, column 2/)).not.toBeNull();
    fireEvent.click(button(/^Run/));
    expect(runs(asked)).toEqual([]);
  });

  it("takes a text from elsewhere", () => {
    showConsole();
    act(() => {
      openConsole({ query: "RETURN $x", params: { x: [1] } });
    });
    expect(screen.getByRole("textbox", { name: "Cypher text" }).textContent).toBe("RETURN $x");
    expect(screen.getByRole("textbox", { name: "Parameters as JSON" }).textContent).toContain(
      '"x"',
    );
  });
});

describe("running", () => {
  it("goes by Ctrl+Enter, and tells the rows with the names of things", async () => {
    const asked = showConsole(answering(() => answered(linesOf(columns, supplies, { graph }))));
    write("MATCH (a) RETURN a");
    fireEvent.keyDown(screen.getByRole("textbox", { name: "Cypher text" }), {
      key: "Enter",
      ctrlKey: true,
    });
    await screen.findByText("2 rows in 3 ms");
    expect(cells()).toEqual([
      ["China", "supplies", "Mexico", "70"],
      ["Mexico", "none", "none", "9"],
    ]);
    expect(runs(asked)).toEqual([{ query: "MATCH (a) RETURN a", params: {} }]);
    expect(currentStep(session.store.getState().trail)?.sentence).toEqual({
      key: "steps.cypher-asked",
      params: { count: 2 },
    });
  });

  it("shows first rows while it runs, and Cancel keeps what came", async () => {
    const stream = aStream();
    showConsole(answering(() => stream.response));
    write("RETURN 1");
    fireEvent.click(button(/^Run/));
    stream.tell({ type: "columns", columns: ["n"] }, { type: "row", values: [41] });
    await screen.findByText("Running: 1 row so far");
    expect(cells()).toEqual([["41"]]);
    fireEvent.click(button("Cancel"));
    expect(screen.getByText("You stopped it. 1 row had come.")).not.toBeNull();
    expect([cells(), button(/^Run/)]).toEqual([[["41"]], expect.anything()]);
  });

  it.each([
    ["rows" as const, /^These are the first 2 rows; there are more\./],
    ["bytes" as const, /an answer ends at 8 MB/],
  ])("says when an answer was cut by its %s", async (truncated, said) => {
    showConsole(answering(() => answered(linesOf(columns, supplies, { truncated }))));
    await run();
    expect(screen.getByText(said)).not.toBeNull();
  });

  it("says what to do about an answer without rows", async () => {
    showConsole(answering(() => answered(linesOf(columns, []))));
    await run();
    fireEvent.click(button("Open the cheat sheet"));
    expect(await part("Cheat sheet").findAllByRole("button")).not.toHaveLength(0);
  });

  it("says why a text failed that had been fine", async () => {
    const problem = { code: "query-invalid", detail: "Division by zero", position: undefined };
    showConsole(answering(() => refused({ ...problem, remedy: undefined, reason: undefined })));
    write("RETURN 1 / 0");
    fireEvent.click(button(/^Run/));
    expect((await screen.findByRole("alert")).textContent).toBe(
      "It was not answered. What is wrong stands under the text.",
    );
    expect(screen.getByText(/Division by zero/)).not.toBeNull();
  });

  it("says under the parameters what is wrong with them, until they are changed", async () => {
    const problem = { reason: "parameter-value", detail: "x is too big.", position: undefined };
    showConsole(answering(() => refused(problem)));
    write("RETURN $x");
    write('{"x": 1}', "Parameters as JSON");
    fireEvent.click(button(/^Run/));
    expect((await screen.findByRole("alert")).textContent).toBe(
      "It was not answered. What is wrong stands under the parameters.",
    );
    expect(screen.getByText(/x is too big/).previousElementSibling?.textContent).toMatch(
      /^Parameters/,
    );
    write('{"x": 2}', "Parameters as JSON");
    expect(screen.queryByText(/x is too big/)).toBeNull();
  });

  it("says so where it took too long", async () => {
    showConsole(answering(() => aProblem(504, "deadline-passed")));
    write("RETURN 1");
    fireEvent.click(button(/^Run/));
    expect((await screen.findByRole("alert")).textContent).toMatch(
      /^It took too long and was stopped\./,
    );
  });
});

describe("the answer", () => {
  it("is put in order by a column, up and down and back", async () => {
    showConsole(answering(() => answered(linesOf(columns, supplies, { graph }))));
    await run();
    expect([sort(), sort(), sort()]).toEqual([
      ["9", "70"],
      ["70", "9"],
      ["70", "9"],
    ]);
  });

  it("lets a thing be picked", async () => {
    showConsole(answering(() => answered(linesOf(columns, supplies, { graph }))));
    await run();
    fireEvent.click(screen.getAllByRole("button", { name: "China" })[0] ?? document.body);
    await waitFor(() => {
      expect(workspaceNow().selection).toEqual([place("china")]);
    });
  });

  it("stands raw too, with big numbers exact", async () => {
    const big = { $type: "integer", value: "9007199254740993" };
    showConsole(answering(() => answered(linesOf(["n"], [[big]]))));
    await run();
    fireEvent.click(button("Raw"));
    expect(part("The answer as JSON").getByText(/9007199254740993$/)).not.toBeNull();
  });

  it("is drawn when the reader turns to the graph, once", async () => {
    const peru = { nodes: [aNode("peru")], edges: [] };
    showConsole(answering(() => answered(linesOf(["a"], [[place("peru")]], { graph: peru }))));
    await run();
    fireEvent.click(button("Graph"));
    await waitFor(() => {
      expect(Object.keys(workspaceNow().things)).toEqual([place("peru")]);
    });
    const { made } = session.store.getState().trail;
    fireEvent.click(button("Table"));
    fireEvent.click(button("Graph"));
    await screen.findByText(/^On the canvas stands what this answer holds/);
    expect(session.store.getState().trail.made).toBe(made);
  });

  it("that holds nothing to draw says how to get some", async () => {
    showConsole(answering(() => answered(linesOf(["n"], [[1]]))));
    await run();
    fireEvent.click(button("Graph"));
    expect(screen.getByText("This answer holds nothing that can be drawn.")).not.toBeNull();
  });
});
