import { afterEach, describe, expect, it } from "vitest";

import {
  noVariants,
  readVariants,
  removeVariant,
  renameVariant,
  saveVariant,
  useVariants,
} from "../../../../client/session/questions/kept-variants.ts";
import { renamedVariant, withVariant } from "../../../../client/session/questions/variants.ts";

afterEach(() => {
  localStorage.clear();
  useVariants.setState(noVariants, true);
});

const china = { name: "China", question: "place-trade", written: { place: "place/china" } };
const mexico = { name: "Mexico", question: "place-trade", written: { place: "place/mexico" } };

const names = () => useVariants.getState().variants.map(({ name }) => name);

describe("the reader's variants", () => {
  it("stand by their names, and one takes the place of another of its name", () => {
    const again = { ...china, written: {} };
    expect(withVariant([china, mexico], again)).toEqual([again, mexico]);
    expect(withVariant([mexico], china)).toEqual([china, mexico]);
  });

  it("get another name, unless that is taken", () => {
    expect(renamedVariant([china, mexico], "China", "Zhongguo")).toEqual([
      mexico,
      { ...china, name: "Zhongguo" },
    ]);
    expect(renamedVariant([china, mexico], "China", "Mexico")).toEqual([china, mexico]);
  });

  it("are found again by the next page", () => {
    saveVariant(mexico);
    saveVariant(china);
    useVariants.setState(noVariants, true);
    readVariants();
    expect(useVariants.getState()).toEqual({ variants: [china, mexico], isKept: null });
  });

  it("are renamed and removed where they are kept", () => {
    saveVariant(china);
    saveVariant(mexico);
    renameVariant("Mexico", "A neighbour");
    removeVariant("China");
    useVariants.setState(noVariants, true);
    readVariants();
    expect(names()).toEqual(["A neighbour"]);
  });

  it("keep what another page saved meanwhile", () => {
    saveVariant(china);
    localStorage.setItem("contraflow.questions.1", JSON.stringify([china, mexico]));
    saveVariant({ ...china, name: "Again" });
    expect(names()).toEqual(["Again", "China", "Mexico"]);
  });

  it("leave alone what they cannot read", () => {
    localStorage.setItem("contraflow.questions.1", '[{"name":1}]');
    readVariants();
    expect(useVariants.getState()).toEqual(noVariants);
  });
});
