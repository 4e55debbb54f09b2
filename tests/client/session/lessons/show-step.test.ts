import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { showStep } from "../../../../client/session/lessons/show-step.ts";
import { showPane, useGallery } from "../../../../client/session/questions/gallery.ts";
import { pick } from "../../../../client/workspace/acts/pick.ts";
import type { LessonView } from "../../../../contract/lessons/lesson-view.ts";
import { aNode, place } from "../../support/build.ts";
import { leavePage, showPage, thePageReach, workspaceNow } from "../../support/a-page.tsx";
import { seizeMore } from "../../support/some-lessons.ts";

const viewOf = (key: string) => {
  const step = seizeMore.steps.find((one) => one.key === key);
  if (!step) throw new Error(`There is no step ${key}.`);
  return step.view;
};

/** A view of one place, which it picks. */
function showing(slug: string): LessonView {
  const id = place(slug);
  return { as: "graph", things: [id], relations: [], pick: id, claims: [] };
}

beforeEach(() => {
  const nodes = [aNode("china")];
  showPage(null, { "/api/things": { nodes, edges: [], missing: [] } });
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

  it("waits for the one before it, so that what that one picks does not come late", async () => {
    const earlier = showStep(thePageReach(), showing("china"), []);
    await Promise.all([earlier, showStep(thePageReach(), viewOf("run"), [])]);
    expect(workspaceNow().things).toHaveProperty([place("china")]);
    expect(workspaceNow().selection).toEqual([]);
  });

  it("is shown also where the one before it could not be", async () => {
    const reach = thePageReach();
    const asks = { ...reach.asks, between: async () => Promise.reject(new Error("gone")) };
    const earlier = showStep({ ...reach, asks }, showing("atlantis"), []);
    const next = showStep(reach, viewOf("run"), []);
    await expect(earlier).rejects.toThrow("gone");
    await next;
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
