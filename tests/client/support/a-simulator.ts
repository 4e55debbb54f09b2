import { vi } from "vitest";

import { answerTask } from "../../../client/session/learn/answer-task.ts";
import type { Task } from "../../../client/session/learn/task.ts";
import type { ServedModel } from "../../../contract/endpoints/models.ts";
import { readyModel } from "../../support/dynamics/ready-model.ts";

const names = ["flows", "recruitment", "trust"];

/** The product's models as a server tells them. */
export const servedModels: readonly ServedModel[] = await Promise.all(names.map(servedAs));

async function servedAs(name: string): Promise<ServedModel> {
  const { model } = await readyModel(name);
  return { ...model, program: `/models/${name}-0123456789abcdef.js` };
}

export function served(name: string): ServedModel {
  const found = servedModels.find((model) => model.name === name);
  if (!found) throw new Error(`There is no model ${name}.`);
  return found;
}

async function programAt(address: string) {
  const [, name = ""] = /^\/models\/(\w+)-/.exec(address) ?? [];
  return (await readyModel(name)).program;
}

/** A worker that runs the product's models in this thread, for there are no workers here. */
class WorkerHere extends EventTarget {
  postMessage(task: Task, [port]: readonly MessagePort[]): void {
    void answerTask(structuredClone(task), programAt).then((found) => port?.postMessage({ found }));
  }

  terminate(): void {
    // It holds nothing.
  }
}

export function simulateHere(): void {
  vi.stubGlobal("Worker", WorkerHere);
}
