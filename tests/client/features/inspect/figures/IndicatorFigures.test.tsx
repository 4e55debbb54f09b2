import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import type { ClaimDetail } from "../../../../../contract/endpoints/details.ts";
import { session } from "../../../../../client/session/session.ts";
import { leavePage, picked } from "../../../support/a-page.tsx";
import { aNode, aStart, claim, document, relation } from "../../../support/build.ts";
import {
  aDocument,
  anEntityDetail,
  anEvidence,
  aRelationDetail,
} from "../../../support/details.ts";
import { card, inspect } from "../inspect.tsx";
import { aFigureClaim, seizures } from "./some-figures.ts";

afterEach(leavePage);

const rise = { unit: "percent", kind: "percent_change" } as const;
const stated = aFigureClaim(
  "stated",
  { ...rise, value: 500, comparator: ">" },
  { text: "Seizures rose by more than 500 percent.", against: [claim("computed")] },
);
const computed = aFigureClaim(
  "computed",
  { ...rise, value: 425 },
  {
    text: "Seizures rose by 425 percent.",
    against: [claim("stated")],
    evidence: [anEvidence("computed", { document: document("facts") })],
  },
);

const answers = {
  "/api/documents": {
    revision: 1,
    documents: [aDocument("article"), aDocument("facts", { title: "The facts" })],
  },
  "/api/claims/claim/computed": computed,
};

/** The inspector on an indicator with these claims. */
function inspectFigures(claims: readonly ClaimDetail[], claimCount = claims.length) {
  const node = aNode("x", { id: seizures, kind: "Indicator", name: "Fentanyl seizures" });
  const detail = anEntityDetail({ node, claims: [...claims], claimCount });
  const shown = inspect({ ...answers, "/api/entities/indicator/seizures": detail });
  picked(seizures);
  return shown;
}

/** The inspector on a relation that rests on one figure of the indicator, which has two. */
function inspectRelation() {
  const node = aNode("x", { id: seizures, kind: "Indicator", name: "Fentanyl seizures" });
  const shown = inspect({
    ...answers,
    "/api/entities/indicator/seizures": anEntityDetail({ node, claims: [stated, computed] }),
    "/api/relations/relation/china-mexico": aRelationDetail({ claims: [stated] }),
  });
  picked(relation("china-mexico"));
  return shown;
}

const lines = async () =>
  within(await screen.findByRole("list", { name: "percent on one axis" })).findAllByRole("button");

async function firstLine(): Promise<HTMLElement> {
  const [line] = await lines();
  if (!line) throw new Error("no figure is drawn");
  return line;
}

describe("the figures of an indicator", () => {
  it("stand on one axis, each with who says it and whether it is contradicted", async () => {
    inspectFigures([stated, computed]);
    const names = (await lines()).map((line) => line.getAttribute("aria-label"));
    expect(names).toEqual([
      "425 percent, 2020, US fiscal years, The facts. Another claim contradicts it",
      "More than 500 percent, 2020, US fiscal years, The article. Another claim contradicts it",
    ]);
    const figure = screen.getByRole("figure");
    expect(figure.querySelectorAll("svg[aria-hidden] text").length).toBeGreaterThan(4);
    expect(figure.textContent).toContain(
      "2 figures from 2 texts. The numbers stated run from 425 to 500 percent. 2 of them stand against other claims.",
    );
  });

  it("lead to their claim, with what contradicts it below", async () => {
    inspectFigures([stated]);
    const line = await firstLine();
    fireEvent.click(line);
    const figure = screen.getByRole("figure");
    await within(figure).findByText("Seizures rose by 425 percent.");
    expect(
      within(figure)
        .getAllByRole("article")
        .map((one) => one.querySelector("p")?.textContent),
    ).toEqual(["Seizures rose by more than 500 percent.", "Seizures rose by 425 percent."]);
    expect(line.getAttribute("aria-expanded")).toBe("true");
    fireEvent.click(line);
    expect(within(figure).queryByRole("article")).toBeNull();
  });

  it("are a table too", async () => {
    inspectFigures([
      aFigureClaim("a", { value: 4_776, vintage: "2021-02", dataStatus: "provisional" }),
    ]);
    fireEvent.click(await screen.findByRole("button", { name: "As a table" }));
    const table = screen.getByRole("table", { name: "Figures: pounds" });
    await within(table).findByText("The article");
    expect(
      within(table)
        .getAllByRole("row")
        .map((row) => [...row.children].map((cell) => cell.textContent)),
    ).toEqual([
      ["Period", "Figure", "Source"],
      ["FY 2020", "4,776 poundsreleased 2021-02, provisional", "The article"],
    ]);
    fireEvent.click(within(table).getByRole("button", { name: "4,776 pounds" }));
    expect(within(screen.getByRole("figure")).getByRole("article")).toBeDefined();
  });

  it("say in words what is no number, and how many claims are read", async () => {
    inspectFigures([stated, aFigureClaim("words", { text: "a record" })], 120);
    await lines();
    const figures = await card("Figures");
    expect(figures.textContent).toContain("pounds: a record");
    expect(figures.textContent).toContain("Only the first 2 of 120 claims are read here.");
  });

  it("stand beside the one that a relation rests on, and lead to the indicator", async () => {
    inspectRelation();
    await lines();
    const figures = await card("Figures");
    const own = [...figures.querySelectorAll('g[data-own="true"]')];
    expect(own.map((one) => one.querySelector("text")?.textContent)).toEqual(["> 500"]);
    expect(within(figures).getByRole("button", { name: "Fentanyl seizures" })).toBeDefined();
  });

  it("are asked for within the documents that are on", async () => {
    const { asked } = inspectRelation();
    await lines();
    act(() => {
      session.turnTo(aStart(), [document("article")]);
    });
    await waitFor(() => {
      expect(asked.map(({ path }) => path)).toContain(
        "/api/entities/indicator/seizures?documents=document%2Farticle",
      );
    });
  });
});
