import { describe, expect, it } from "vitest";

import { anEntity, someRows } from "../../support/rows.ts";
import { aPack, faultsOf } from "./faults-of.ts";

const flow = anEntity({ id: "flow/tea", kind: "Flow", name: "Tea" });
const rows = [...someRows(), flow];
const field = { x: 0, y: 0, width: 10, height: 10, label: "top" };
const view = {
  things: ["place/east", "place/west", "flow/tea"],
  relations: ["relation/east-borders-west"],
  positions: { "place/west": { x: 30, y: 40 } },
  territories: { "place/east": field },
  currents: { "flow/tea": { legs: [{ from: "place/east", to: "place/west" }] } },
};

function inShort(row: unknown): string[] {
  const pack = aPack(rows, { firstView: { file: "test/first-view.json", line: 1, row } });
  return faultsOf(pack).map((fault) => `${fault.file} ${fault.field} ${fault.rule}`);
}

function faultsWith(keys: object): string[] {
  return inShort({ ...view, ...keys }).map((fault) => fault.replace("test/first-view.json ", ""));
}

describe("a first view", () => {
  it("passes when it shows what the pack has, each thing in its place", () => {
    expect(inShort(view)).toEqual([]);
  });

  it("has its shape, and at least one thing", () => {
    expect(inShort({ ...view, things: [] })).toEqual(["test/first-view.json things shape"]);
    expect(faultsWith({ zoom: 2 })).toEqual(["zoom unknown-key"]);
    expect(faultsWith({ territories: { "place/east": { ...field, width: 0 } } })).toEqual([
      "territories.place/east.width shape",
    ]);
  });

  it("shows only things and relations that there are", () => {
    expect(faultsWith({ things: [...view.things, "place/gone"] })).toEqual([
      "things[3] dangling-reference",
    ]);
    expect(faultsWith({ relations: ["relation/gone"] })).toEqual([
      "relations[0] dangling-reference",
    ]);
  });

  it("gives each thing but a flow a place", () => {
    expect(faultsWith({ positions: {} })).toEqual([
      "things[1] placed",
      "currents.flow/tea.legs leg-between-shown",
    ]);
  });

  it("shows both ends of a relation", () => {
    expect(
      faultsWith({ things: ["place/west", "flow/tea"], territories: {}, currents: {} }),
    ).toEqual(["relations[0] ends-shown"]);
  });

  it("places nothing that it does not show", () => {
    const positions = { ...view.positions, "factor/rain": { x: 0, y: 0 } };
    expect(faultsWith({ positions })).toEqual(["positions.factor/rain thing-shown"]);
    const territories = { ...view.territories, "place/south": field };
    expect(faultsWith({ territories })).toEqual(["territories.place/south thing-shown"]);
    const currents = { "flow/gone": { legs: [] } };
    expect(faultsWith({ currents })).toEqual(["currents.flow/gone thing-shown"]);
  });

  it("draws only a place as a territory and only a flow as a current", () => {
    const territories = { ...view.territories, "flow/tea": field };
    expect(faultsWith({ territories })).toEqual(["territories.flow/tea territory-of-place"]);
    const currents = { "place/west": { legs: [] } };
    expect(faultsWith({ currents })).toEqual(["currents.place/west current-of-flow"]);
  });
});
