import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { AnswerPane } from "../../../../client/features/questions/answer/AnswerPane.tsx";
import { OnlyAnswerBar } from "../../../../client/features/questions/answer/OnlyAnswerBar.tsx";
import { readRows } from "../../../../client/features/questions/answer/read-rows.ts";
import { askReady } from "../../../../client/session/questions/asking.ts";
import { useGallery } from "../../../../client/session/questions/gallery.ts";
import type { CatalogueEntry } from "../../../../contract/endpoints/queries.ts";
import { thePageReach, workspaceNow } from "../../support/a-page.tsx";
import { anEdge, aNode, place } from "../../support/build.ts";
import { aClaim } from "../../support/details.ts";
import type { Answers } from "../../support/fake-server.ts";
import { anAnswer, anEntry } from "../../support/some-questions.ts";
import { leaveQuestions, press, showQuestions } from "./a-gallery.tsx";

/** The table draws the rows that are in sight; a page that nobody looks at has no height. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(300);
});
afterEach(() => {
  leaveQuestions();
  vi.restoreAllMocks();
});

const props = () => ({ reach: thePageReach(), onFailure: vi.fn<(error: unknown) => void>() });

async function asked(entry: CatalogueEntry, answers: Answers = {}): Promise<void> {
  showQuestions(
    <>
      <AnswerPane {...props()} />
      <OnlyAnswerBar {...props()} />
    </>,
    answers,
  );
  await act(() => askReady(thePageReach(), entry, {}));
}

const claims = anEntry({
  columns: [
    { name: "says", title: "What is said", holds: "text" },
    { name: "modality", title: "How it is said", holds: "modality" },
    { name: "claim", title: "Claim", holds: "claim" },
  ],
  show: { as: "table" },
});
const oneClaim = {
  "/api/queries/supplies": anAnswer({
    rows: [["China supplies Mexico.", "asserted", "claim/one"]],
    nodes: [],
    edges: [],
  }),
};

describe("the rows of an answer", () => {
  it("are words where they are ids of words, of texts and of publishers; all else stays", () => {
    const names = {
      layer: new Map([["drugs", "Drugs"]]),
      kind: new Map([["SUPPLIES", "supplies"]]),
      modality: new Map([["asserted", "asserted"]]),
      document: new Map([["document/a", "A text"]]),
      source: new Map([["source/b", "A publisher"]]),
    };
    const columns = (
      ["layer", "kind", "document", "source", "list", "thing", "number"] as const
    ).map((holds) => ({ holds }));
    const rows = [
      ["drugs", "SUPPLIES", "document/a", "source/b", ["drugs", "place/x"], "place/x", 3],
      [null, "NEW", "document/new", null, [], null, null],
    ];
    expect(readRows(columns, rows, names)).toEqual([
      ["Drugs", "supplies", "A text", "A publisher", ["Drugs", "place/x"], "place/x", 3],
      [null, "NEW", "document/new", null, [], null, null],
    ]);
  });
});

describe("the answer under the picture", () => {
  it("is a table under the titles of its columns, and no id is told", async () => {
    await asked(claims, oneClaim);
    const table = screen.getByRole("table", { name: "Who supplies whom?" });
    const rows = within(table).getAllByRole("row");
    expect(rows.map((row) => [...row.children].map((one) => one.textContent))).toEqual([
      ["What is said", "How it is said", "Claim"],
      ["China supplies Mexico.", "asserted", "Read the claim"],
    ]);
  });

  it("is folded by its button", async () => {
    await asked(claims, oneClaim);
    await press("Close the table");
    expect(useGallery.getState().pane).toBeNull();
  });

  it("is a chart where that suits the question, with the table one press away", async () => {
    const chart = anEntry({ show: { as: "chart", chart: "bars", label: "supplier", value: "n" } });
    const columns = [
      { name: "supplier", title: "Supplier", holds: "thing" as const },
      { name: "n", title: "Supplies", holds: "number" as const },
    ];
    await asked(
      { ...chart, columns },
      { "/api/queries/supplies": anAnswer({ rows: [[place("china"), 3]], edges: [] }) },
    );
    const bars = screen.getByRole("figure", { name: "Who supplies whom?" }).textContent;
    await press("Table");
    expect([bars.includes("China"), useGallery.getState().pane]).toEqual([true, "table"]);
  });
});

describe("picking in it", () => {
  it("picks the relation that a claim stands on", async () => {
    const { nodes, edges } = anAnswer();
    await asked(claims, {
      ...oneClaim,
      "/api/claims/claim/one": aClaim("one"),
      "/api/things": { nodes, edges, missing: [] },
    });
    await press("Read the claim");
    await waitFor(() => {
      expect(workspaceNow().selection).toEqual(["relation/china-mexico"]);
    });
  });

  it("picks a thing", async () => {
    await asked(anEntry({ show: { as: "table" } }));
    await press("Mexico");
    await waitFor(() => {
      expect(workspaceNow().selection).toEqual(["place/mexico"]);
    });
  });
});

const bar = () => screen.queryByRole("region", { name: "Only what the answer holds is drawn" });

describe("over a picture that holds an answer alone", () => {
  const back = anEdge("mexico", "china");

  it("stands how to add the relations between, until they are there", async () => {
    await asked(anEntry(), {
      "/api/things": { nodes: [aNode("china"), aNode("mexico")], edges: [back], missing: [] },
    });
    const before = bar();
    await press("Add the relations between these");
    await waitFor(() => {
      expect(Object.keys(workspaceNow().relations)).toEqual([
        "relation/china-mexico",
        "relation/mexico-china",
      ]);
    });
    expect([before === null, bar()]).toEqual([false, null]);
  });

  it("says where there are none", async () => {
    const { nodes, edges } = anAnswer();
    await asked(anEntry(), { "/api/things": { nodes, edges, missing: [] } });
    await press("Add the relations between these");
    expect(await screen.findByText("There are no more relations between these.")).toBeTruthy();
  });

  it("leads back to the view before", async () => {
    const { nodes } = anAnswer();
    await asked(anEntry(), {
      "/api/queries/supplies": anAnswer({ nodes: nodes.slice(0, 1), edges: [] }),
    });
    const during = Object.keys(workspaceNow().things);
    fireEvent.click(screen.getByRole("button", { name: "Back to the view before" }));
    expect([during, Object.keys(workspaceNow().things)]).toEqual([
      ["place/china"],
      ["place/china", "place/mexico"],
    ]);
  });
});
