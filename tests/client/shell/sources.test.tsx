import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import { useCounts } from "../../../client/api/queries.ts";
import { session } from "../../../client/session/session.ts";
import { showOnlyDocuments, switchAllDocuments } from "../../../client/session/switches.ts";
import { useShownScope } from "../../../client/session/use-shown-scope.ts";
import { Foot } from "../../../client/shell/Foot.tsx";
import { NoSources } from "../../../client/shell/NoSources.tsx";
import { SourcesMark } from "../../../client/shell/SourcesMark.tsx";
import { useTurn } from "../../../client/shell/use-turn.ts";
import { ViewName } from "../../../client/shell/ViewName.tsx";
import { leavePage, showPage, workspaceNow } from "../support/a-page.tsx";
import { aSchema } from "../support/a-schema.ts";
import { aNode, document } from "../support/build.ts";
import { aDocument } from "../support/details.ts";
import { aProblem, type Asked } from "../support/fake-server.ts";

afterEach(leavePage);

const documents = ["article", "facts", "more"].map((slug) => aDocument(slug));
const whole = aSchema({ entities: 97, relations: 222 });
const onlyFacts = [document("facts")];

type FrameProps = {
  readonly fail: (error: unknown) => void;
  readonly toggleSources: () => void;
};

/** The parts of the frame that follow the sources. */
function FrameParts({ fail, toggleSources }: FrameProps) {
  useTurn(fail);
  const counts = useCounts(whole, useShownScope());
  return (
    <>
      <ViewName />
      <SourcesMark toggle={toggleSources} isOpen={false} />
      <NoSources />
      <Foot schema={counts} lost={false} trail={null} />
    </>
  );
}

/** China alone stands in the facts; a server that answers so. */
const answers = {
  "/api/documents": { revision: 1, documents },
  "/api/schema": ({ path }: Asked) =>
    path.includes("documents=") ? aSchema({ entities: 5, relations: 1 }) : whole,
  "/api/things": ({ body }: Asked) => {
    const { documents: on } = body as { documents?: readonly string[] };
    const speaks = on?.includes("document/facts");
    const missing = ["place/mexico", "relation/china-mexico"];
    return {
      nodes: speaks ? [aNode("china")] : [],
      edges: [],
      missing: speaks ? missing : ["place/china", ...missing],
    };
  },
};

function showFrame(more: object = {}) {
  const fail = vi.fn<(error: unknown) => void>();
  const toggleSources = vi.fn<() => void>();
  const asked = showPage(<FrameParts {...{ fail, toggleSources }} />, { ...answers, ...more });
  act(() => {
    session.setDocuments(documents);
  });
  return { asked, fail, toggleSources };
}

function only(...ids: Parameters<typeof showOnlyDocuments>[1]): void {
  act(() => {
    showOnlyDocuments(session, ids);
  });
}

const foot = () => screen.getByRole("contentinfo").textContent;
const asking = (asked: readonly Asked[]) =>
  asked.filter(({ path }) => path === "/api/things").map(({ body }) => body);

describe("the frame", () => {
  it("says how many sources are on, what they hold, and how much of the view they leave out", async () => {
    showFrame();
    expect(foot()).toContain("2 of 97 things, 1 of 222 relations");
    only(...onlyFacts);
    expect(screen.getByRole("button", { name: "Sources: 1 of 3" })).toBeDefined();
    await waitFor(() => {
      expect(foot()).toContain("1 of 5 things, 0 of 1 relation");
    });
    expect(foot()).toContain("2 without a source that is on");
    expect(screen.getByText("“The facts”, alone")).toBeDefined();
  });

  it("goes back to all at a press, and what was known is there at once", async () => {
    const { asked } = showFrame();
    await screen.findByText("3 texts, at a glance");
    only(...onlyFacts);
    await screen.findByText("2 without a source that is on");
    const view = session.store.getState().contents;
    fireEvent.click(screen.getByRole("button", { name: "Switch all sources on" }));
    expect(workspaceNow().documentsOff).toEqual({});
    await waitFor(() => {
      expect(session.store.getState().contents.documents).toBeUndefined();
    });
    only(...onlyFacts);
    await waitFor(() => {
      expect(session.store.getState().contents).toEqual(view);
    });
    expect(asking(asked)).toHaveLength(2);
  });

  it("leads to the sources", () => {
    const { toggleSources } = showFrame();
    fireEvent.click(screen.getByRole("button", { name: "Sources" }));
    expect(toggleSources).toHaveBeenCalledOnce();
  });

  it("says so where every source is off, and how to have them back", async () => {
    showFrame();
    act(() => {
      switchAllDocuments(session, "off");
    });
    const note = await screen.findByRole("status");
    expect(note.textContent).toContain("Every source is off");
    fireEvent.click(within(note).getByRole("button", { name: "Switch all sources on" }));
    expect(workspaceNow().documentsOff).toEqual({});
  });

  it("stays as it was, and tells why, where the server does not say", async () => {
    const { fail } = showFrame({ "/api/things": () => aProblem(500, "internal") });
    only(...onlyFacts);
    await waitFor(() => {
      expect(fail).toHaveBeenCalledWith(expect.objectContaining({ code: "internal" }));
    });
    expect(foot()).toContain("2 of 97 things");
  });
});
