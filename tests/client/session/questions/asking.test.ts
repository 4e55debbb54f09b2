import { afterEach, describe, expect, it, vi } from "vitest";

import { useConsole } from "../../../../client/session/console/open-console.ts";
import {
  type Answered,
  askReady,
  notAsked,
  stopAskingReady,
  turnAnswer,
  useAsking,
} from "../../../../client/session/questions/asking.ts";
import { freshGallery, useGallery } from "../../../../client/session/questions/gallery.ts";
import type { Reach } from "../../../../client/session/reach.ts";
import { switchDocuments } from "../../../../client/workspace/acts/documents.ts";
import { aReach } from "../../support/a-session.ts";
import { document } from "../../support/build.ts";
import { aProblem, fakeServer } from "../../support/fake-server.ts";
import { aLayer, anAnswer, anEntry, noAnswer } from "../../support/some-questions.ts";

afterEach(() => {
  stopAskingReady();
  useAsking.setState(notAsked, true);
  useGallery.setState(freshGallery, true);
  useConsole.setState({ isOpen: false });
  vi.unstubAllGlobals();
});

const path = "/api/queries/supplies";
const entry = anEntry();
const table = anEntry({ show: { as: "table" } });

const lastStep = ({ session }: Reach) => Object.values(session.store.getState().trail.steps).at(-1);
const things = ({ session }: Reach) => Object.keys(session.store.getState().workspace.things);
const pane = () => useGallery.getState().pane;

function answered(): Answered {
  const { asking } = useAsking.getState();
  if (asking.state !== "answered") throw new Error(`It is ${asking.state}.`);
  return asking;
}

describe("asking a ready question", () => {
  it("sends what it is asked with, and draws the answer as one Step that says what came", async () => {
    const asked = fakeServer({ [path]: anAnswer() });
    const reach = aReach();
    await askReady(reach, anEntry({ inputs: [aLayer] }), { layer: "drugs" });
    expect(asked.map(({ body }) => body)).toEqual([{ params: { layer: "drugs" } }]);
    expect(lastStep(reach)).toMatchObject({
      sentence: {
        key: "steps.question-relations",
        params: { title: "Who supplies whom?", count: 1 },
      },
      question: { endpoint: "run-query", input: { name: "supplies", params: { layer: "drugs" } } },
    });
    expect([things(reach), pane()]).toEqual([["place/china", "place/mexico"], null]);
  });

  it("asks within the sources that are on, and its Step says so", async () => {
    const asked = fakeServer({ [path]: anAnswer() });
    const reach = aReach();
    const documents = ["one", "two"].map((slug) => ({ id: document(slug), title: slug }));
    reach.session.setDocuments(documents);
    reach.session.dispatch(
      switchDocuments(reach.session.store.getState().workspace, documents, (id) =>
        id.endsWith("one"),
      ),
    );
    await askReady(reach, table, {});
    expect(asked.map(({ body }) => body)).toEqual([{ params: {}, documents: ["document/one"] }]);
    expect(lastStep(reach)?.question?.input).toEqual({
      name: "supplies",
      params: {},
      documents: ["document/one"],
    });
  });

  it("opens a table in place of the console where that suits it, and leaves the picture as it is", async () => {
    fakeServer({ [path]: anAnswer() });
    const reach = aReach();
    useConsole.setState({ isOpen: true });
    const before = reach.session.store.getState().workspace;
    await askReady(reach, table, {});
    expect([pane(), useConsole.getState().isOpen]).toEqual(["table", false]);
    expect(reach.session.store.getState().workspace).toEqual(before);
    expect(lastStep(reach)?.sentence).toEqual({
      key: "steps.question-rows",
      params: { title: "Who supplies whom?", count: 1 },
    });
  });

  it("is no second Step when the same is asked again at once", async () => {
    fakeServer({ [path]: anAnswer() });
    const reach = aReach();
    await askReady(reach, table, {});
    const { made } = reach.session.store.getState().trail;
    await askReady(reach, table, {});
    expect(reach.session.store.getState().trail.made).toBe(made);
  });

  it("is a table where it names nothing that could be drawn", async () => {
    fakeServer({ [path]: anAnswer({ rows: [["a", "b", "c"]], nodes: [], edges: [] }) });
    await askReady(aReach(), entry, {});
    expect(pane()).toBe("table");
  });

  it("leaves the picture alone where nothing came, and is a Step all the same", async () => {
    fakeServer({ [path]: noAnswer });
    const reach = aReach();
    useGallery.setState({ pane: "table" });
    const before = things(reach);
    await askReady(reach, entry, {});
    expect([things(reach), pane(), lastStep(reach)?.sentence.params["count"]]).toEqual([
      before,
      null,
      0,
    ]);
  });

  it("keeps a failure, to be told beside the question, and makes no Step", async () => {
    fakeServer({ [path]: aProblem(504, "deadline-passed") });
    const reach = aReach();
    const { trail } = reach.session.store.getState();
    await askReady(reach, entry, {});
    const { asking } = useAsking.getState();
    expect(asking).toMatchObject({ state: "failed", error: { code: "deadline-passed" } });
    expect(reach.session.store.getState().trail).toBe(trail);
  });

  it("says nothing more once it was taken back", async () => {
    fakeServer({ [path]: anAnswer() });
    const reach = aReach();
    const { trail } = reach.session.store.getState();
    const asking = askReady(reach, entry, {});
    stopAskingReady();
    await asking;
    expect([useAsking.getState(), reach.session.store.getState().trail]).toEqual([notAsked, trail]);
  });
});

describe("an answer", () => {
  it("is turned to a table beside the picture, and drawn from a table", async () => {
    fakeServer({ [path]: anAnswer({ nodes: anAnswer().nodes.slice(0, 1), edges: [] }) });
    const reach = aReach();
    await askReady(reach, table, {});
    const before = things(reach);
    turnAnswer(reach, answered(), "graph");
    expect([before, things(reach), pane()]).toEqual([
      ["place/china", "place/mexico"],
      ["place/china"],
      "table",
    ]);
    expect(lastStep(reach)?.sentence.key).toBe("steps.question-things");
  });
});
