import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";

import { askPaths } from "../../../../client/session/paths/ask-paths.ts";
import { pickPath } from "../../../../client/session/paths/pick-path.ts";
import { useLeftOut } from "../../../../client/session/paths/use-left-out.ts";
import { usePaths } from "../../../../client/session/paths/use-paths.ts";
import { session } from "../../../../client/session/session.ts";
import { switchDocuments } from "../../../../client/workspace/acts/documents.ts";
import { leavePage, showPage, thePageReach, workspaceNow } from "../../support/a-page.tsx";
import { aNode, anEdge, aStart, document } from "../../support/build.ts";
import { aProblem, type Answers, type Asked } from "../../support/fake-server.ts";
import { aFoundPath, aQuestion, found } from "../../support/some-paths.ts";

afterEach(leavePage);

const straight = aFoundPath(["china", "mexico"]);
const round = aFoundPath(["china", "india", "mexico"]);
const start = aStart();
const leftOut = {
  leftOut: [{ lift: { condition: "layers" }, paths: 2, hops: 3 }],
  complete: true,
};
const answers: Answers = {
  "/api/paths": found(straight, round),
  "/api/paths/left-out": leftOut,
  "/api/things": {
    nodes: [...start.nodes, aNode("india")],
    edges: [...start.edges, anEdge("china", "india"), anEdge("india", "mexico")],
    missing: [],
  },
};

/** Says what the hooks know: how many paths, which is drawn, how many lifts, what went wrong. */
function Known() {
  const { found: answer, index, isPending, error } = usePaths();
  const { leftOut: left } = useLeftOut();
  const said = [answer?.paths.length, index, left?.leftOut.length, isPending, error?.message];
  return <output>{said.map(String).join(" ")}</output>;
}

const known = () => screen.getByRole("status").textContent;
const timesAsked = (asked: readonly Asked[], path: string) =>
  asked.filter((one) => one.path === path).length;

async function ask() {
  await act(async () => {
    await askPaths(thePageReach(), aQuestion());
  });
}

it("asks nothing while the view asks for no paths", async () => {
  const asked = showPage(<Known />, answers);
  await waitFor(() => expect(timesAsked(asked, "/api/schema")).toBe(1));
  expect([known(), timesAsked(asked, "/api/paths")]).toEqual([
    "undefined -1 undefined false undefined",
    0,
  ]);
});

it("knows the answer that was asked for, which is drawn, and what the conditions keep out", async () => {
  const asked = showPage(<Known />, answers);
  await waitFor(() => expect(timesAsked(asked, "/api/schema")).toBe(1));
  await ask();
  await waitFor(() => expect(known()).toBe("2 0 1 false undefined"));
  expect([timesAsked(asked, "/api/paths"), timesAsked(asked, "/api/paths/left-out")]).toEqual([
    1, 1,
  ]);
  await act(() => pickPath(thePageReach(), found(straight, round), 1));
  expect(known()).toBe("2 1 1 false undefined");
});

it("asks again within the texts that are on", async () => {
  const texts = ["a", "b"].map((slug) => ({ id: document(slug), title: slug }));
  const asked = showPage(<Known />, answers);
  await ask();
  await waitFor(() => expect(known()).toBe("2 0 1 false undefined"));
  act(() => {
    session.setDocuments(texts);
    session.dispatch(switchDocuments(workspaceNow(), texts, (id) => id === document("a")));
  });
  await waitFor(() => expect(known()).toBe("2 0 1 false undefined"));
  const last = asked.findLast(({ path }) => path === "/api/paths");
  expect(last?.body).toMatchObject({ from: ["place/china"], documents: ["document/a"] });
});

it("says what went wrong, and has nothing left out then", async () => {
  const asked = showPage(<Known />, {
    ...answers,
    "/api/paths": () => aProblem(400, "invalid-request"),
  });
  act(() => {
    session.dispatch({
      sentence: { key: "steps.paths-left", params: {} },
      changes: [{ key: "question", from: null, to: aQuestion() }],
    });
  });
  await waitFor(() =>
    expect(known()).toBe("undefined -1 undefined false the detail of invalid-request"),
  );
  expect(timesAsked(asked, "/api/paths/left-out")).toBe(0);
});
