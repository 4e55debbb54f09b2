import type { Amount, Scenario } from "../../../contract/dynamics/scenario.ts";

export type Experiment = {
  readonly name: string;
  readonly model: string;
  readonly scenario: Scenario;
};

type Base = Readonly<Record<string, Amount>>;

/** [key, value, from, to] */
type Turn = readonly [string, Amount, number, number?];

function experiment(name: string, model: string, turns: readonly Turn[], base: Base = {}) {
  const changes = turns.map(([key, value, from, to = null]) => ({ key, value, from, to }));
  return { name, model, scenario: { base, changes } };
}

const shock: Turn = ["s", 0.4, 6, 24];

/** The experiments that a class plays, each as it is run. */
export const experiments: readonly Experiment[] = [
  experiment("nothing changes", "flows", []),
  experiment("seize more", "flows", [["ib", 0.3, 6]]),
  experiment("seize more, buyers answer", "flows", [["ib", 0.3, 6]], { eps: 0.9 }),
  experiment("precursor shock", "flows", [shock]),
  experiment("precursor shock, no other source", "flows", [shock], { tau_alt: "never" }),
  experiment("precursor shock, fast switching", "flows", [shock], { tau_alt: 3 }),
  experiment("arms", "flows", [["ia", 0.5, 6]]),
  experiment("money", "flows", [
    ["fee", 0.25, 6],
    ["im", 0.1, 6],
  ]),
  experiment("money, the other way", "flows", [["fee", 0.06, 6]], { fee: 0.12 }),
  experiment("two turns of one parameter", "flows", [
    ["ib", 0.3, 6, 30],
    ["ib", 0.2, 20],
  ]),
  experiment("a base that leaves sources short", "flows", [["ib", 0.2, 6]], { s: 0.7, eps: 0.5 }),
  experiment("links cut", "flows", [["ib", 0.3, 6]], { sw_price: 0, sw_orders: 0, sw_pay: 0 }),
  experiment("arrests doubled", "recruitment", [["eta", 220, 520]]),
  experiment("recruitment halved", "recruitment", [["rho", 0.001263737, 520]]),
  experiment("both", "recruitment", [
    ["eta", 220, 520],
    ["rho", 0.001263737, 520],
  ]),
  experiment("left alone", "trust", []),
  experiment("slow to act alone", "trust", [], { u: 0.19 }),
  experiment("an effort for two years", "trust", [["effort", 0.02, 6, 30]]),
];
