import { describe, expect, it } from "vitest";

import { drawnAnswer } from "../../../../client/session/answers/drawn-answer.ts";
import { addRelationsBetween, showAnswer } from "../../../../client/session/answers/show-answer.ts";
import type { Reach } from "../../../../client/session/reach.ts";
import { switchDocuments } from "../../../../client/workspace/acts/documents.ts";
import { hide } from "../../../../client/workspace/acts/hide.ts";
import { pick } from "../../../../client/workspace/acts/pick.ts";
import { sentence } from "../../../../client/workspace/acts/sentence.ts";
import { aReach } from "../../support/a-session.ts";
import { aNode, anEdge, document, place } from "../../support/build.ts";

const usa = aNode("usa");
const answer = {
  nodes: [aNode("china"), usa],
  edges: [anEdge("china", "usa")],
};
const said = sentence("steps.question-relations", { title: "Who supplies whom?", count: 1 });
const question = { endpoint: "run-query", input: { name: "supplies", params: {} } };

const state = ({ session }: Reach) => session.store.getState();
const name = (id: string) => id;

function shown(reach: Reach) {
  const { things, relations, territories, hidden, selection } = state(reach).workspace;
  return {
    things: Object.keys(things),
    relations: Object.keys(relations),
    territories,
    hidden,
    selection,
  };
}

function show(reach: Reach): void {
  reach.session.learn(answer);
  showAnswer(reach, answer, said, question);
}

describe("showing an answer", () => {
  it("draws what it holds and nothing else, nothing of it put away or picked", () => {
    const reach = aReach();
    const { session } = reach;
    const { contents } = state(reach);
    session.dispatch(hide(state(reach).workspace, [place("china")], contents, name));
    session.dispatch(pick(state(reach).workspace, [place("mexico")], "replace", name));
    show(reach);
    expect(shown(reach)).toEqual({
      things: ["place/china", "place/usa"],
      relations: ["relation/china-usa"],
      territories: {},
      hidden: {},
      selection: [],
    });
  });

  it("is one Step that knows its question, and undo brings back the very view", () => {
    const reach = aReach();
    const { workspace: before, trail } = state(reach);
    show(reach);
    const step = Object.values(state(reach).trail.steps).at(-1);
    expect(state(reach).trail.made).toBe(trail.made + 1);
    expect(step).toMatchObject({ sentence: said, question });
    reach.session.undo();
    expect(state(reach).workspace).toEqual(before);
  });

  it("leaves off what is switched off", () => {
    const reach = aReach();
    const documents = [{ id: document("article"), title: "The article" }];
    const { workspace } = state(reach);
    reach.session.dispatch(switchDocuments(workspace, documents, () => false));
    show(reach);
    expect(state(reach).workspace.documentsOff).toEqual({ "document/article": true });
  });

  it("gives every thing a place of its own", () => {
    const reach = aReach();
    show(reach);
    const { positions } = state(reach).workspace;
    expect(Object.keys(positions)).toEqual(["place/china", "place/usa"]);
    expect(new Set(Object.values(positions).map((at) => `${at?.x} ${at?.y}`)).size).toBe(2);
  });
});

describe("a picture that holds an answer alone", () => {
  it("is known by its Step until something comes or goes, and again after undo", () => {
    const reach = aReach();
    const drawn = () => drawnAnswer(state(reach).trail)?.sentence.key ?? null;
    const first = drawn();
    show(reach);
    const shownNow = drawn();
    reach.session.dispatch(pick(state(reach).workspace, [usa.id], "replace", name));
    const picked = drawn();
    reach.session.dispatch({
      sentence: sentence("steps.shown", { name: "Mexico" }),
      changes: [{ key: "things", id: place("mexico"), from: null, to: true }],
    });
    const brought = drawn();
    reach.session.undo();
    expect([first, shownNow, picked, brought, drawn()]).toEqual([
      null,
      said.key,
      said.key,
      null,
      said.key,
    ]);
  });
});

describe("adding the relations between what is drawn", () => {
  const back = anEdge("usa", "china");

  it("brings those that are not in the view, as one Step", async () => {
    const asked: unknown[] = [];
    const reach = aReach({
      between: (ids) => {
        asked.push(ids);
        const [edge] = answer.edges;
        return Promise.resolve({
          nodes: answer.nodes,
          edges: edge ? [edge, back] : [],
          missing: [],
        });
      },
    });
    show(reach);
    const { made } = state(reach).trail;
    await addRelationsBetween(reach);
    expect([asked, shown(reach).relations, state(reach).trail.made]).toEqual([
      [["place/china", "place/usa"]],
      ["relation/china-usa", "relation/usa-china"],
      made + 1,
    ]);
  });

  it("is no Step where there are none", async () => {
    const reach = aReach();
    show(reach);
    const { trail } = state(reach);
    await addRelationsBetween(reach);
    expect(state(reach).trail).toBe(trail);
  });
});
