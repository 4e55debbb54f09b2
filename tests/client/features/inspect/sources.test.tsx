import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { session } from "../../../../client/session/session.ts";
import { leavePage, picked, workspaceNow } from "../../support/a-page.tsx";
import { aNode, anEdge, aStart, claim, document, place, relation } from "../../support/build.ts";
import { aClaim, aDocument, anEvidence, aRelationDetail } from "../../support/details.ts";
import { card, inspect, title } from "./inspect.tsx";

afterEach(leavePage);

const edge = relation("china-mexico");
const edgePath = "/api/relations/relation/china-mexico";
const documents = [aDocument("article"), aDocument("facts")];
const texts = { "/api/documents": { revision: 1, documents } };

const claims = [aClaim("one", { against: [claim("foe")] }), aClaim("two")];
const foe = aClaim("foe", {
  text: "It is not so.",
  against: [claim("one")],
  evidence: [anEvidence("foe", { document: document("facts") })],
  relations: [relation("mexico-china")],
});

/** The inspector on a relation that a claim of the facts disputes. */
function inspectDispute(more: Readonly<Record<string, unknown>> = {}) {
  const detail = aRelationDetail({ claims, against: [foe] });
  const shown = inspect({ ...texts, [edgePath]: detail, ...more });
  act(() => {
    session.setDocuments(documents);
  });
  picked(edge);
  return shown;
}

const said = async () => within(await card("What the sources say")).getAllByRole("article");

describe("a claim that is contradicted", () => {
  it("says so, with the claim against it below it and the text that makes it", async () => {
    inspectDispute();
    const [one, against, two] = await said();
    expect(one?.textContent).toContain("1 against it");
    expect(against?.textContent).toContain("It is not so.");
    await within(against ?? globalThis.document.body).findByText("The facts");
    expect(two?.textContent).toContain("The claim two.");
  });

  it("leads to what the claim against it stands on", async () => {
    inspectDispute({
      "/api/things": {
        nodes: [aNode("mexico"), aNode("china")],
        edges: [anEdge("mexico", "china")],
        missing: [],
      },
    });
    await said();
    fireEvent.click(screen.getByRole("button", { name: "Go to what it says" }));
    await waitFor(() => {
      expect(workspaceNow().selection).toEqual(["relation/mexico-china"]);
    });
  });
});

describe("the text of a claim", () => {
  it("is left on alone at a press, and then leads nowhere", async () => {
    inspectDispute();
    fireEvent.click(
      await screen.findByRole("button", { name: "The facts: switch all other sources off" }),
    );
    expect(workspaceNow().documentsOff).toEqual({ "document/article": true });
    expect(screen.queryByRole("button", { name: /switch all other sources off/ })).toBeNull();
    expect(screen.getByText("The facts").tagName).toBe("CITE");
  });
});

describe("what no source that is on speaks of", () => {
  const limited = [document("facts")];

  it("is said of what is picked, with a way back that takes all sources", async () => {
    const { asked } = inspectDispute();
    await said();
    act(() => {
      session.turnTo({ nodes: aStart().nodes, edges: [] }, limited);
    });
    expect(await title("No source that is on speaks of it")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Switch all sources on" }));
    expect(workspaceNow().documentsOff).toEqual({});
    expect(asked.filter(({ path }) => path.includes("documents="))).toEqual([]);
  });

  it("is said of the view as a whole", async () => {
    inspect(texts);
    act(() => {
      session.turnTo({ nodes: [], edges: [] }, limited);
    });
    expect(await title("The sources that are on say nothing of this view")).toBeDefined();
  });
});

describe("what is asked while the view is limited", () => {
  it("is asked of the documents whose word is on screen", async () => {
    const { asked } = inspectDispute();
    await said();
    act(() => {
      session.turnTo(aStart(), [document("article")]);
    });
    await waitFor(() => {
      expect(asked.map(({ path }) => path)).toContain(`${edgePath}?documents=document%2Farticle`);
    });
    picked(place("china"));
    await waitFor(() => {
      expect(asked.map(({ path }) => path)).toContain(
        "/api/entities/place/china?documents=document%2Farticle",
      );
    });
  });
});
