import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { NetworkPicture } from "../../../../../client/features/learn/lessons/NetworkPicture.tsx";
import { RestPlot } from "../../../../../client/features/learn/lessons/RestPlot.tsx";
import type { RestCurve } from "../../../../../client/session/learn/task.ts";
import { Circumstances } from "../../../../../contract/lessons/network.ts";
import { Lesson } from "../../../../../contract/lessons/lesson.ts";
import balloon from "../../../../../graph-seed/lessons/05-the-balloon.json?raw";
import tipping from "../../../../../graph-seed/lessons/09-the-tipping-point.json?raw";
import { leavePage, showPage } from "../../../support/a-page.tsx";
import { servedModels } from "../../../support/a-simulator.ts";

afterEach(() => {
  cleanup();
  leavePage();
});

/** What stands in the table, once it is asked for by its button. */
function table(): string[] {
  fireEvent.click(screen.getByRole("button", { name: "Table" }));
  return screen
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(" | "));
}

async function files(): Promise<string[]> {
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  return (await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent);
}

describe("the network of a lesson", () => {
  const network = Lesson.parse(JSON.parse(balloon)).networks["corridors"];
  const closed = Circumstances.parse({ close: ["first"] });

  function show(isTold: boolean): void {
    if (!network) throw new Error("The lesson has no such network.");
    render(
      <main>
        <NetworkPicture {...{ network, isTold }} when={closed} />
      </main>,
    );
  }

  it("keeps in picture, sentence and table what is asked", () => {
    show(false);
    const sentence = screen.getByRole("img").getAttribute("aria-label");
    expect([sentence, table()]).toEqual([
      "5 ways between 4 places, with what each can carry: what is supplied 120, the first corridor 0, the second corridor 40, the third corridor 30, what buyers take 100.",
      [
        "Way | From | To | Can carry",
        "what is supplied | 1 | 2 | 120",
        "the first corridor | 2 | 3 | 0",
        "the second corridor | 2 | 3 | 40",
        "the third corridor | 2 | 3 | 30",
        "what buyers take | 3 | 4 | 100",
      ],
    ]);
  });

  it("tells the cut in all three once it is answered, and goes back to the picture", () => {
    show(true);
    screen.getByRole("img", { name: /70 can pass at most\. What holds it back is dashed:/ });
    screen.getByText(/^70 can pass at most.* the second corridor, the third corridor\.$/);
    expect(table().map((row) => row.split(" | ").at(-1))).toEqual([
      "Holds it back",
      "no",
      "no",
      "yes",
      "yes",
      "no",
    ]);
    fireEvent.click(screen.getByRole("button", { name: "Chart" }));
    expect(screen.queryByRole("img")).not.toBeNull();
  });

  it("is numbered as its table tells it, and can be saved", async () => {
    show(false);
    const texts = [...screen.getByRole("img").querySelectorAll("circle + text")];
    expect([texts.map(({ textContent }) => textContent), await files()]).toEqual([
      ["1", "2", "3", "4"],
      ["Picture as SVG", "Picture as PNG", "Numbers as CSV"],
    ]);
  });
});

describe("where a stock rests", () => {
  const at = Array.from({ length: 101 }, (_, part) => part / 100);
  const curve: RestCurve = {
    at,
    change: at.map((value) => (value - 0.034) * (value - 0.5) * (1 - value)),
    points: [
      { at: 0.5, stable: false },
      { at: 1, stable: true },
    ],
  };

  async function show(isTold: boolean): Promise<void> {
    const asked = Lesson.parse(JSON.parse(tipping)).values["tipping"];
    showPage(
      <main>
        <RestPlot {...{ curve, asked, isTold }} />
      </main>,
      { "/api/models": { models: servedModels } },
    );
    await screen.findByRole("figure", { name: "How trust changes in a month" });
  }

  it("is not told in words before it is answered: the table has the curve alone", async () => {
    await show(false);
    expect(screen.getByRole("img").getAttribute("aria-label")).not.toContain("rests");
    const rows = table();
    expect([rows[0], rows.length]).toEqual(["Trust | Change in a month", 12]);
    fireEvent.click(screen.getByRole("button", { name: "Every value" }));
    expect(screen.getAllByRole("row").length).toBe(102);
  });

  it("stands in picture, sentence and table once it is answered", async () => {
    await show(true);
    const rests = "Where it rests: from 0.5 it tips either way; at 1 it is drawn back.";
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain(rests);
    screen.getByText(rests);
    expect(table().filter((row) => /here$|way$/.test(row))).toEqual([
      "0.50 | 0.000 | tips either way",
      "1.00 | 0.000 | is drawn back here",
    ]);
  });
});
