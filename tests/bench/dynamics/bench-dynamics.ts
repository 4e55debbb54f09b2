import { runModel } from "../../../contract/dynamics/run-model.ts";
import type { Scenario } from "../../../contract/dynamics/scenario.ts";
import { askPysd, type PysdRun } from "../../oracles/dynamics/ask-pysd.ts";
import { preparePackage, pysd } from "../../support/python/prepare-package.ts";
import { type Ready, readyModel } from "../../support/dynamics/ready-model.ts";
import type { Figure } from "../figures.ts";
import { columns, plainFlows } from "./plain-flows.ts";

const rounds = 10;
const runsOfRound = 100;
const until = 120;
const from = 6;

/** A thousand runs of `flows`: ours, a loop written by hand, and PySD, in milliseconds. */
export async function benchDynamics(): Promise<Figure[]> {
  const flows = await readyModel("flows");
  holdToPlain(flows);
  // Once before it counts, as a page does that has drawn a run.
  timeOf(runOf(flows));
  timeOf(plain);
  const [ours, byHand]: [number[], number[]] = [[], []];
  for (let done = 0; done < rounds; done += 1) {
    ours.push(timeOf(runOf(flows)));
    byHand.push(timeOf(plain));
  }
  return figuresOf(thousand(ours), thousand(byHand), await thousandOfPysd());
}

/** By the quickest round: what the machine does besides only slows a round down. */
function thousand(times: readonly number[]): number {
  return (Math.min(...times) / runsOfRound) * 1_000;
}

function figuresOf(ours: number, byHand: number, theirs: number): Figure[] {
  return [
    { name: "1,000 runs by runModel, all variables told", value: ours, unit: "ms", limit: 100 },
    { name: "1,000 runs by a loop written by hand", value: byHand, unit: "ms" },
    { name: "runModel over the loop by hand", value: ours / byHand, unit: "ratio", limit: 3 },
    { name: "1,000 runs by PySD, from 40 of them", value: theirs, unit: "ms" },
    { name: "PySD over runModel", value: theirs / ours, unit: "ratio" },
  ];
}

type Run = (share: number) => unknown;

function runOf(flows: Ready): Run {
  return (share) => runModel({ ...flows, scenario: seizing(share), until });
}

function plain(share: number): unknown {
  return plainFlows({ seizedFrom: from, share, until });
}

/** A hundred runs, no two alike. */
function timeOf(run: Run): number {
  const begun = performance.now();
  for (let at = 0; at < runsOfRound; at += 1) run(0.1 + at * 0.002);
  return performance.now() - begun;
}

function seizing(value: number): Scenario {
  return { base: {}, changes: [{ key: "ib", value, from, to: null }] };
}

/** @throws Error where the two loops do not run the same model */
function holdToPlain(flows: Ready): void {
  const course = runModel({ ...flows, scenario: seizing(0.3), until });
  plainFlows({ seizedFrom: from, share: 0.3, until }).forEach((row, month) => {
    columns.forEach((id, at) => {
      const [ours = Number.NaN, byHand = Number.NaN] = [course.get(id)?.[month], row[at]];
      if (Math.abs(ours / byHand - 1) < 1e-9) return;
      throw new Error(`${id} in month ${month} is ${ours}, and ${byHand} by hand.`);
    });
  });
}

const extra = 40;

/** What more runs take longer than one, so that Python's start is not counted. */
async function thousandOfPysd(): Promise<number> {
  await preparePackage(pysd);
  const series = Array.from({ length: until + 1 }, (_, month) => (month < from ? 0.1 : 0.3));
  const run: PysdRun = { model: "flows", params: { "share seized at the border": series }, until };
  const [one, more]: [number[], number[]] = [[], []];
  for (let done = 0; done < 3; done += 1) {
    one.push(await timeOfPysd([run]));
    more.push(await timeOfPysd(Array.from({ length: 1 + extra }, () => run)));
  }
  return ((Math.min(...more) - Math.min(...one)) / extra) * 1_000;
}

async function timeOfPysd(runs: readonly PysdRun[]): Promise<number> {
  const begun = performance.now();
  await askPysd(runs);
  return performance.now() - begun;
}
