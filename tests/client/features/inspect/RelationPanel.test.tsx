import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import type { ClaimDetail } from "../../../../contract/endpoints/details.ts";
import { leavePage, picked, workspaceNow } from "../../support/a-page.tsx";
import { aNode, anEdge, aStart, document, place, relation } from "../../support/build.ts";
import { aClaim, aDocument, aFigure, anEvidence, aRelationDetail } from "../../support/details.ts";
import { aProblem } from "../../support/fake-server.ts";
import { card, inspect, title } from "./inspect.tsx";

afterEach(leavePage);

const edge = relation("china-mexico");
const edgePath = "/api/relations/relation/china-mexico";

/** What a claim holds that this one makes. */
function madeBy(name: string, properties: Record<string, string>): Partial<ClaimDetail> {
  return {
    attributedTo: place("speaker"),
    mentions: [{ id: place("speaker"), kind: "ActorClass", name, properties }],
  };
}

describe("a relation", () => {
  it("is one sentence, with what it carries, how it is said, and by how many", async () => {
    const commodity = place("precursors");
    const start = aStart({
      nodes: [...aStart().nodes, aNode("precursors", { properties: { spoken: "precursors" } })],
    });
    const detail = aRelationDetail({
      edge: anEdge("china", "mexico", { contested: true, properties: { commodity } }),
      claims: [aClaim("one", { hedge: "especially" })],
    });
    inspect({ [edgePath]: detail }, start);
    picked(edge);
    const head = (await title("China supplies precursors to Mexico")).parentElement;
    expect(head?.textContent).toContain("Precursors · relation");
    await within(head ?? globalThis.document.body).findByText("1 source");
    expect(head?.textContent).toMatch(/asserted.*“especially”.*1 source.*contested/s);
  });

  it("is said after many as after many, with its ends as within a sentence", async () => {
    const { from, to } = aRelationDetail();
    const detail = aRelationDetail({
      from: { ...from, name: "Crime groups", properties: { number: "plural" } },
      to: { ...to, name: "United States", properties: { spoken: "the United States" } },
    });
    inspect({ [edgePath]: detail });
    picked(edge);
    expect(await title("Crime groups supply the United States")).toBeDefined();
  });

  it("has two sources only where two published it", async () => {
    const evidence = [
      anEvidence("a"),
      anEvidence("b", { document: document("other") }),
      anEvidence("c", { document: document("third"), stance: "mentions" }),
    ];
    inspect({
      [edgePath]: aRelationDetail({ claims: [aClaim("one", { evidence })] }),
      "/api/documents": {
        revision: 1,
        documents: [aDocument("article"), aDocument("other", { source: undefined })],
      },
    });
    picked(edge);
    expect(await screen.findByText("2 sources")).toBeDefined();
  });

  it("shows each claim in our words, with its key phrase marked", async () => {
    const claims = [
      aClaim("one", { text: "Precursors flow, especially from China, to Mexico." }),
      aClaim("two", { text: "Mexico receives them." }),
    ];
    inspect({ [edgePath]: aRelationDetail({ claims }) });
    picked(edge);
    const said = await card("What the sources say");
    expect(
      within(said)
        .getAllByRole("article")
        .map((one) =>
          [...one.querySelectorAll("p")].map((line) =>
            line.innerHTML.replace(/ class="[^"]*"/g, ""),
          ),
        ),
    ).toEqual([
      ["Precursors flow, <q>especially from China</q>, to Mexico."],
      ["Mexico receives them.", "<q>especially from China</q>"],
    ]);
    expect(said.textContent).toContain("2 for");
  });

  it("says how sure a claim is, where it stands and who makes it, and explains the words", async () => {
    const author = place("author");
    const claims = [
      aClaim("one", {
        modality: "attributed",
        confidence: 60,
        confidenceBasis: "named official",
        attributedTo: author,
        mentions: [{ id: author, kind: "Place", name: "The embassy" }],
      }),
      aClaim("two", { modality: "recommended", evidence: [] }),
    ];
    inspect({ [edgePath]: aRelationDetail({ claims }) });
    picked(edge);
    const [one, two] = within(await card("What the sources say")).getAllByRole("article");
    expect(one?.textContent).toMatch(/60 of 100.*attributed.*says The embassy.*Paragraph 6/s);
    expect(two?.textContent).toMatch(/no number.*recommended/s);
    expect(
      within(one ?? globalThis.document.body).getByRole("button", {
        name: "attributed",
        description: "The source says who states it.",
      }),
    ).toBeDefined();
    expect(
      within(one ?? globalThis.document.body).getByRole("button", {
        name: "60 of 100",
        description: "How far we trust the claim: named official.",
      }),
    ).toBeDefined();
  });

  it("says who makes a claim, one or many, as a sentence has it", async () => {
    const claims = [
      aClaim("one", madeBy("Embassy", { spoken: "the embassy" })),
      aClaim("two", madeBy("Experts", { spoken: "experts", number: "plural" })),
    ];
    inspect({ [edgePath]: aRelationDetail({ claims }) });
    picked(edge);
    const said = within(await card("What the sources say")).getAllByRole("article");
    expect(said.map((one) => /says? (?:the embassy|experts)/.exec(one.textContent)?.[0])).toEqual([
      "says the embassy",
      "say experts",
    ]);
  });

  it("says when a claim holds", async () => {
    const claims = [
      aClaim("one", { validFrom: "2021", validTo: "2021" }),
      aClaim("two", { validFrom: "2019", validTo: "2022-05" }),
      aClaim("three", { validFrom: "2019" }),
      aClaim("four", { validTo: "2022" }),
      aClaim("five"),
    ];
    inspect({ [edgePath]: aRelationDetail({ claims }) });
    picked(edge);
    const said = within(await card("What the sources say")).getAllByRole("article");
    expect(
      said.map(
        (one) => /True (?:for|from|until) [a-z0-9 -]*?(?=Paragraph)/.exec(one.textContent)?.[0],
      ),
    ).toEqual([
      "True for 2021",
      "True for 2019 to 2022-05",
      "True from 2019",
      "True until 2022",
      undefined,
    ]);
  });

  it("puts what speaks against it below, and says so", async () => {
    const against = [aClaim("against", { text: "Mexico disputes it." })];
    const claims = [aClaim("one"), aClaim("denial", { polarity: "negated" })];
    inspect({ [edgePath]: aRelationDetail({ claims, against }) });
    picked(edge);
    const said = await card("What the sources say");
    expect(said.textContent).toContain("1 for, 2 against");
    expect(
      within(said)
        .getAllByRole("article")
        .map((one) => one.textContent.match(/denies it|contradicts/)?.[0]),
    ).toEqual([undefined, "denies it", "contradicts"]);
  });

  it("gives its figures with comparator, unit, period and place", async () => {
    const quantities = [
      aFigure("a", {
        value: 70000,
        comparator: ">",
        periodType: "calendar",
        periodStart: "2021",
        periodEnd: "2021",
        geography: "United States",
      }),
    ];
    inspect({ [edgePath]: aRelationDetail({ claims: [aClaim("one", { quantities })] }) });
    picked(edge);
    const figures = await card("Figures");
    expect([...figures.querySelectorAll("dt,dd")].map((one) => one.textContent)).toEqual([
      "more than 70,000 deaths",
      "2021",
      "United States",
    ]);
  });

  it("leads to its two ends", async () => {
    inspect({ [edgePath]: aRelationDetail() });
    picked(edge);
    fireEvent.click(await screen.findByRole("button", { name: /Mexico/ }));
    await waitFor(() => {
      expect(workspaceNow().selection).toEqual([place("mexico")]);
    });
  });

  it("is put away, and the introduction comes back", async () => {
    inspect({ [edgePath]: aRelationDetail() });
    picked(edge);
    fireEvent.click(await screen.findByRole("button", { name: "Hide" }));
    expect(workspaceNow().hidden).toEqual({ [edge]: true });
    expect(await title("What is said, and by whom")).toBeDefined();
  });

  it("opens the article at the passage that was asked for", async () => {
    const { onOpenArticle } = inspect({ [edgePath]: aRelationDetail() });
    picked(edge);
    fireEvent.click(await screen.findByRole("button", { name: "Paragraph 6" }));
    expect(onOpenArticle).toHaveBeenCalledOnce();
  });

  it("says that it is being read, what went wrong, and tries again", async () => {
    let works = false;
    inspect({ [edgePath]: () => (works ? aRelationDetail() : aProblem(404, "not-found")) });
    picked(edge);
    expect(await screen.findByText("Reading what is said")).toBeDefined();
    expect((await screen.findByRole("alert")).textContent).toContain("may have been removed");
    works = true;
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await title("China supplies Mexico")).toBeDefined();
  });
});
