import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { showStep } from "../../../../client/session/lessons/show-step.ts";
import { showPane, useGallery } from "../../../../client/session/questions/gallery.ts";
import { pick } from "../../../../client/workspace/acts/pick.ts";
import { place } from "../../support/build.ts";
import { leavePage, showPage, thePageReach, workspaceNow } from "../../support/a-page.tsx";
import { seizeMore } from "../../support/some-lessons.ts";

const viewOf = (key: string) => {
  const step = seizeMore.steps.find((one) => one.key === key);
  if (!step) throw new Error(`There is no step ${key}.`);
  return step.view;
};

beforeEach(() => {
  showPage(null, { "/api/things": { nodes: [], edges: [], missing: [] } });
  const { session } = thePageReach();
  session.dispatch(pick(workspaceNow(), [place("china")], "replace", (id) => id));
  showPane("table");
});

afterEach(() => {
  leavePage();
  showPane(null);
});

describe("a step of a lesson that is come to", () => {
  it("lets go of what was picked where it stands above the picture", async () => {
    await showStep(thePageReach(), viewOf("run"), []);
    expect(workspaceNow().selection).toEqual([]);
  });

  it("closes the answer of an earlier step", async () => {
    await showStep(thePageReach(), viewOf("look"), []);
    expect(useGallery.getState().pane).toBeNull();
  });

  it("leaves the view as it is where its question is not known", async () => {
    const before = workspaceNow();
    const view = { as: "question", question: "no-such", params: {} } as const;
    await showStep(thePageReach(), view, []);
    expect(workspaceNow()).toBe(before);
  });
});
