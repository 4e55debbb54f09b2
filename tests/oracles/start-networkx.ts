import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

import * as z from "zod";

import { networkx, programOf } from "../support/python/prepare-package.ts";
import type { Simple } from "./simple-graph.ts";

type Between = {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly via: readonly string[];
};
type Asked = Simple & { readonly maxHops: number };

/** What networkx is asked, as the script says. */
type NetworkxQuestion =
  | (Asked & Between & { readonly ask: "shortest"; readonly k: number })
  | (Asked & Between & { readonly ask: "all" })
  | (Asked & { readonly ask: "cycles"; readonly through: string });

export type Networkx = {
  /** One question at a time. */
  readonly ask: (question: NetworkxQuestion) => Promise<readonly (readonly string[])[]>;
  readonly end: () => Promise<void>;
};

const Answer = z.object({ paths: z.array(z.array(z.string())) });

/** Starts the one Python that answers all questions. */
export function startNetworkx(): Networkx {
  const script = join(import.meta.dirname, "networkx_paths.py");
  const child = spawn(programOf(networkx, "python"), [script], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(question) {
      child.stdin.write(`${JSON.stringify(question)}\n`);
      const line: IteratorResult<string, undefined> = await lines.next();
      if (line.done === true) throw new Error("Python ended before it answered.");
      return Answer.parse(JSON.parse(line.value)).paths;
    },
    async end() {
      child.stdin.end();
      await closed;
    },
  };
}
