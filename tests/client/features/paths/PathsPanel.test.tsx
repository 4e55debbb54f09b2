import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import { PathStepper } from "../../../../client/features/paths/stepper/PathStepper.tsx";
import { PathsPanel } from "../../../../client/features/paths/answer/PathsPanel.tsx";
import { BackToPaths } from "../../../../client/features/paths/answer/BackToPaths.tsx";
import { session } from "../../../../client/session/session.ts";
import { sentence } from "../../../../client/workspace/acts/sentence.ts";
import { askQuestion } from "../../../../client/session/paths-asking.ts";
import { emptyDraft } from "../../../../client/session/paths-draft.ts";
import { stepPath } from "../../../../client/session/paths-walk.ts";
import { PathQuestion } from "../../../../contract/paths/question.ts";
import { showPage, thePageReach, workspaceNow } from "../../support/a-page.tsx";
import { aNode, anEdge, aStart, claim, place, relation } from "../../support/build.ts";
import { aClaim, anEvidence } from "../../support/details.ts";
import { aProblem, type Answers, type Asked } from "../../support/fake-server.ts";
import { leaveAsk, onePath } from "./ask-page.ts";
import { aPath, somePaths } from "./a-path.ts";

afterEach(leaveAsk);

const question = PathQuestion.parse({
  ...emptyDraft,
  from: [place("china")],
  to: [place("mexico")],
  avoid: [place("india")],
});

/** Mexico is reached at once, or through Guatemala; the second way round against its relations. */
const start = aStart();
const answer: Answers = {
  ...onePath,
  "/api/things": {
    nodes: [...start.nodes, aNode("guatemala"), aNode("india")],
    edges: [...start.edges, anEdge("guatemala", "china"), anEdge("mexico", "guatemala")],
    missing: [],
  },
  "/api/claims/claim/one": aClaim("one", { modality: "reported", evidence: [anEvidence("one")] }),
  "/api/paths": somePaths([
    aPath({ parallel: [[relation("other"), relation("another")]] }),
    aPath({
      nodes: [place("china"), place("guatemala"), place("mexico")],
      edges: [relation("guatemala-china"), relation("mexico-guatemala")],
      parallel: [[], []],
      hops: 2,
      confidence: 40,
      weakest: relation("mexico-guatemala"),
      layers: ["precursors"],
      legs: [
        {
          edge: relation("guatemala-china"),
          forward: false,
          claim: claim("one"),
          layer: "precursors",
          confidence: 80,
        },
        {
          edge: relation("mexico-guatemala"),
          forward: false,
          claim: claim("one"),
          layer: null,
          confidence: 50,
        },
      ],
    }),
  ]),
};

const onFailure = vi.fn<(error: unknown) => void>();

/** The panel and the stepper of a page on which this question was asked. */
async function answered(more: Answers = {}): Promise<Asked[]> {
  const parts = { reach: thePageReach(), onFailure };
  const asked = showPage(
    <>
      <PathsPanel {...parts} />
      <BackToPaths />
      <PathStepper {...parts} />
    </>,
    { ...answer, ...more },
  );
  await act(() => askQuestion(thePageReach(), question));
  return asked;
}

const paths = () => within(screen.getByRole("list", { name: "The paths, the best first" }));
const unfolded = () =>
  paths()
    .getAllByRole("button", { expanded: true })
    .map((one) => one.textContent);
const lastQuestion = (asked: readonly Asked[]) =>
  asked.findLast(({ path }) => path === "/api/paths")?.body;

describe("the paths", () => {
  it("say how to ask while nothing was asked", () => {
    showPage(<PathsPanel reach={thePageReach()} onFailure={onFailure} />, answer);
    expect(
      screen.getByRole("heading", { name: "How does one thing lead to another?" }),
    ).toBeDefined();
  });

  it("are counted, ranked and named, and the best one is read out hop by hop", async () => {
    await answered();
    expect(await screen.findByText("reported, paragraph 6")).toBeDefined();
    expect(
      await screen.findByRole("heading", { level: 1, name: "Two ways, the best in 1 hop" }),
    ).toBeDefined();
    expect(
      paths()
        .getAllByRole("heading")
        .map((one) => one.textContent),
    ).toEqual(["1Precursorsstraight1 hop · 90", "2Precursorsthrough Guatemala2 hops · 40"]);
    expect(screen.getByText("and 2 more relations between them")).toBeDefined();
    expect(screen.getByRole("button", { name: "Read it: China supplies Mexico" }).textContent).toBe(
      "China supplies Mexico",
    );
  });

  it("are picked one by one, in the list, by the stepper and by keys, and then read", async () => {
    await answered();
    fireEvent.click(await screen.findByRole("button", { name: /through Guatemala/ }));
    expect(
      await screen.findByRole("button", { name: "Read it: China is supplied by Guatemala" }),
    ).toBeDefined();
    expect(await screen.findByText("reported, paragraph 6 · weakest link")).toBeDefined();
    expect(screen.getByText("Path 2 of 2")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Next path" }));
    expect(await screen.findByText("Path 1 of 2")).toBeDefined();
    await act(() => stepPath(thePageReach(), -1));
    await waitFor(() => {
      expect(unfolded()).toEqual(["2Precursorsthrough Guatemala2 hops · 40"]);
    });
  });

  it("open the relation of a hop, and lead back", async () => {
    await answered();
    fireEvent.click(await screen.findByRole("button", { name: "Read it: China supplies Mexico" }));
    await waitFor(() => {
      expect(workspaceNow().selection).toEqual([relation("china-mexico")]);
    });
    fireEvent.click(screen.getByRole("button", { name: "Back to the paths" }));
    expect(workspaceNow().selection).toEqual([]);
  });

  it("are left by the stepper", async () => {
    await answered();
    fireEvent.click(await screen.findByRole("button", { name: "Leave the paths" }));
    expect([workspaceNow().question, workspaceNow().path]).toEqual([null, null]);
  });
});

describe("what the conditions leave out", () => {
  const leftOut = {
    leftOut: [{ lift: { condition: "avoid", id: "place/india" }, paths: 2, hops: 3 }],
    complete: true,
  };

  it("is listed, and allowed with a press", async () => {
    const asked = await answered({ "/api/paths/left-out": leftOut });
    fireEvent.click(await screen.findByRole("button", { name: /^2 paths through India/ }));
    await waitFor(() => {
      expect(lastQuestion(asked)).toMatchObject({ avoid: [] });
    });
  });

  it("is offered where there is no path, beside how far each side came", async () => {
    const asked = await answered({
      "/api/paths": somePaths([], {
        none: {
          from: { things: 41, hops: 3 },
          to: { things: 0, hops: 0 },
          lifts: [{ lift: { condition: "maxHops", value: 8 }, paths: 1, hops: 8 }],
        },
      }),
    });
    expect(
      await screen.findByText("From China, 41 things can be reached within 3 hops."),
    ).toBeDefined();
    expect(screen.getByText("Nothing leads to Mexico.")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: /^1 path with up to 8 hops/ }));
    await waitFor(() => {
      expect(lastQuestion(asked)).toMatchObject({ maxHops: 8 });
    });
  });

  it("may be a source that is off, which is then switched on", async () => {
    await answered({
      "/api/paths/left-out": {
        leftOut: [{ lift: { condition: "documents" }, paths: 1, hops: 1 }],
        complete: false,
      },
    });
    expect(await screen.findByText("Not every condition could be looked at.")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: /^1 path in sources that are off/ }));
    await waitFor(() => {
      expect(workspaceNow().documentsOff).toEqual({});
    });
  });
});

/** Presses the button that copies, where the clipboard does so. */
async function copyWith(writeText: (text: string) => Promise<void>): Promise<void> {
  vi.stubGlobal("navigator", { userAgent: "", clipboard: { writeText } });
  await answered();
  const button = await screen.findByRole("button", { name: "Copy with footnotes" });
  await waitFor(() => {
    expect(button).toHaveProperty("disabled", false);
  });
  fireEvent.click(button);
}

describe("taking a path along", () => {
  it("puts its sentences with their footnotes on the clipboard", async () => {
    const taken: string[] = [];
    await copyWith((text) => {
      taken.push(text);
      return Promise.resolve();
    });
    expect(await screen.findByRole("button", { name: "Copied" })).toBeDefined();
    expect(taken).toEqual([
      [
        "## China to Mexico: Precursors",
        "1 hop, confidence 90 of 100.",
        "1. China supplies Mexico.[^1]",
        "[^1]: The claim one. (reported) *The article*, paragraph 6",
      ].join("\n\n"),
    ]);
  });

  it("gives a text to copy by hand where the browser does not let it", async () => {
    await copyWith(() => Promise.reject(new Error("denied")));
    const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "The path" });
    expect(text.value).toContain("China supplies Mexico.[^1]");
  });

  it("shows the Cypher and its parameters", async () => {
    await answered();
    fireEvent.click(await screen.findByRole("button", { name: "Cypher" }));
    const texts = await screen.findAllByRole<HTMLTextAreaElement>("textbox");
    expect(texts.map(({ value }) => value)).toEqual([
      "MATCH p = (a)-[*1..6]-(b) RETURN p",
      '{\n  "from": [\n    "place/china"\n  ]\n}',
    ]);
  });
});

it("paths that cannot be fetched say why, and are asked for again", async () => {
  const server = { isWell: false };
  showPage(<PathsPanel reach={thePageReach()} onFailure={onFailure} />, {
    ...answer,
    "/api/paths": () => (server.isWell ? somePaths() : aProblem(500, "internal")),
  });
  act(() => {
    session.dispatch({
      sentence: sentence("steps.opened"),
      changes: [{ key: "question", from: null, to: question }],
    });
  });
  expect((await screen.findByRole("alert")).textContent).toContain("Something went wrong");
  server.isWell = true;
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("heading", { name: "One way, in 1 hop" })).toBeDefined();
});
