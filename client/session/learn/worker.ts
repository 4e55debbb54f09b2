import type { Program } from "../../../contract/dynamics/run-model.ts";
import { answerTask } from "./answer-task.ts";
import type { Task } from "./task.ts";

/** Programs by their address: each is fetched once. */
const programs = new Map<string, Promise<Program>>();

type Compiled = { readonly default: () => Promise<Program> };

function programAt(address: string): Promise<Program> {
  const known = programs.get(address);
  if (known) return known;
  const coming = import(/* @vite-ignore */ address).then((compiled: Compiled) =>
    compiled.default(),
  );
  programs.set(address, coming);
  // What failed to come may come another time.
  coming.catch(() => programs.delete(address));
  return coming;
}

/** Models run here, so that the page never waits for one. */
addEventListener("message", ({ data, ports: [port] }: MessageEvent<Task>) => {
  void answerTask(data, programAt).then(
    (found) => port?.postMessage({ found }),
    (error: unknown) => port?.postMessage({ failed: String(error) }),
  );
});
