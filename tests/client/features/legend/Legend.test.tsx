import { fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import {
  countOfNone,
  countsOfSureness,
  kindsByCount,
} from "../../../../client/features/legend/entries.ts";
import { Legend } from "../../../../client/features/legend/Legend.tsx";
import { leavePage, showPage, workspaceNow } from "../../support/a-page.tsx";
import { aSchema } from "../../support/a-schema.ts";

afterEach(leavePage);

const schema = aSchema({ relations: 14, hedged: 3, contested: 2 });
const row = (name: RegExp) => screen.getByRole("button", { name, pressed: true });

describe("the counts of the legend", () => {
  it("leave what lies in no layer over", () => {
    expect(countOfNone(schema)).toBe(8);
  });

  it("tell the stated from the hedged", () => {
    expect(countsOfSureness(schema)).toEqual({ stated: 11, hedged: 3, contested: 2 });
  });

  it("list the fullest kinds first, and none that the data lacks", () => {
    const [place, person, event] = aSchema().kinds;
    if (!place || !person || !event) throw new Error("the ontology has three kinds");
    const kinds = [
      { ...place, count: 1 },
      { ...person, count: 0 },
      { ...event, count: 5 },
    ];
    expect(kindsByCount({ kinds }).map(({ id }) => id)).toEqual([event.id, place.id]);
  });
});

describe("the legend", () => {
  it("says of each layer how much is on screen, of how much", () => {
    showPage(<Legend schema={schema} />);
    expect(row(/^Precursors/).textContent).toBe("Precursors1/11 on screen of 1");
    expect(row(/^Arms/).textContent).toBe("Arms0/10 on screen of 1");
  });

  it("switches a layer off and on", () => {
    showPage(<Legend schema={schema} />);
    fireEvent.click(row(/^Precursors/));
    expect(workspaceNow().layersOff).toEqual({ precursors: true });
    fireEvent.click(screen.getByRole("button", { name: /^Precursors/, pressed: false }));
    expect(workspaceNow().layersOff).toEqual({});
  });

  it("leaves one layer on and switches the others off", () => {
    showPage(<Legend schema={schema} />);
    fireEvent.click(screen.getByRole("button", { name: "Only Money" }));
    expect(Object.keys(workspaceNow().layersOff)).toEqual([
      "precursors",
      "drugs",
      "arms",
      "violence",
      "cooperation",
      "none",
    ]);
  });

  it("switches kinds and degrees of sureness, and everything on again", () => {
    showPage(<Legend schema={schema} />);
    fireEvent.click(row(/^Factors/));
    fireEvent.click(row(/^Proposed or hedged/));
    expect(workspaceNow()).toMatchObject({
      kindsOff: { Factor: true },
      surenessOff: { hedged: true },
    });
    fireEvent.click(screen.getByRole("button", { name: "Switch everything on" }));
    expect(workspaceNow()).toMatchObject({ kindsOff: {}, surenessOff: {} });
    expect(screen.queryByRole("button", { name: "Switch everything on" })).toBeNull();
  });

  it("lists few kinds, and all when asked", () => {
    showPage(<Legend schema={schema} />);
    expect(screen.queryByRole("button", { name: /^Documents/ })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "8 more kinds" }));
    expect(row(/^Documents/).dataset["tip"]).toContain("source text");
  });
});
