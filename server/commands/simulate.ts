import process from "node:process";

import { faultsOf } from "../../contract/dynamics/scenario.ts";
import { runModel } from "../../contract/dynamics/run-model.ts";
import { simulate } from "../../contract/dynamics/simulation.ts";
import { whereItBreaks } from "../../contract/dynamics/where-it-breaks.ts";
import type { BuiltModel } from "../models/built-models.ts";
import { loadProgram } from "../models/load-program.ts";
import { buildModels } from "./build-models.ts";
import { breakWords, faultWords } from "./scenario-words.ts";
import { root } from "./settings.ts";
import { readSimulateArguments, type SimulateArguments } from "./simulate-arguments.ts";
import { listJson, listWords, simulationWords } from "./simulation-words.ts";
import { runCommand, say, UsageError } from "./terminal.ts";

// npm run simulate: what a change does in a model, beside the same model without it.
await runCommand(async () => {
  const asked = readSimulateArguments(process.argv.slice(2));
  const built = await buildModels(root);
  if (asked.list) {
    const models = built.map(({ model }) => model);
    say(asked.json ? toJson(listJson(models)) : listWords(models));
    return;
  }
  say(await answer(asked, pick(built, asked.model)));
});

type Asked = Extract<SimulateArguments, { list: false }>;

async function answer(asked: Asked, { model, file }: BuiltModel): Promise<string> {
  const { scenario, json } = asked;
  const until = asked.until ?? model.until;
  const faults = faultsOf(model, scenario, until);
  if (faults.length > 0) {
    throw new UsageError(faults.map((fault) => faultWords(model.name, fault)).join("\n"));
  }
  const run = { model, program: await loadProgram(file), scenario, until };
  const broken = whereItBreaks(model, runModel(run));
  if (broken !== null) throw new UsageError(breakWords(model, broken));
  const simulation = simulate(run);
  return json ? toJson(simulation) : simulationWords(simulation, model.unit);
}

function pick(built: readonly BuiltModel[], name: string): BuiltModel {
  const found = built.find(({ model }) => model.name === name);
  if (found !== undefined) return found;
  const names = built.map(({ model }) => model.name).join(", ");
  throw new UsageError(`There is no model ${name}. There are: ${names}.`);
}

function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
