import type { Model, Parameter } from "../../../contract/dynamics/model.ts";

export function aParameter(parameter: Partial<Parameter> & Pick<Parameter, "key">): Parameter {
  return {
    variable: `the_${parameter.key.toLowerCase()}`,
    name: parameter.key,
    unit: "Dmnl",
    text: "",
    base: 1,
    least: 0,
    most: 10,
    source: "assumption",
    kind: "value",
    ...parameter,
  };
}

/** A model of which nothing is told but what a test is about. */
export function aModel(model: Partial<Model> = {}): Model {
  return {
    name: "made",
    unit: "month",
    until: 120,
    parameters: [],
    constants: {},
    solved: [],
    variables: [],
    links: [],
    reads: {},
    loops: [],
    presented: {
      title: { en: "Made" },
      about: { en: "Made for a test." },
      told: ["stock"],
      first: [],
      shares: [],
      standsFor: {},
      places: {},
      layers: {},
      currents: {},
      claims: {},
      delays: {},
      loops: [],
    },
    ...model,
  };
}
