import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";

import { isLiving } from "../processes/start-proof.ts";
import { speaksBolt } from "./bolt-handshake.ts";
import { LocalNeo4jError } from "./local-neo4j-error.ts";
import { type Paths } from "./paths.ts";
import { type Running } from "./running-file.ts";

export type Awaited = {
  readonly running: Running;
  readonly port: number;
  /** The Java it runs on, for words on why it does not. */
  readonly javaMajor: number;
  /** In milliseconds. */
  readonly patience: number;
};

const betweenLooks = 100;
const linesTold = 12;

/** Waits until it speaks Bolt. @throws LocalNeo4jError when it ends instead, or takes too long */
export async function awaitReady(paths: Paths, awaited: Awaited): Promise<void> {
  await look(Date.now() + awaited.patience);

  async function look(until: number): Promise<void> {
    const speaks = await speaksBolt(awaited.port);
    // Another could have been given the port.
    if (!(await isLiving(awaited.running.pid, awaited.running.started))) {
      throw await failure(paths, awaited, "Neo4j ended while it was starting.");
    }
    if (speaks) return;
    if (Date.now() > until) {
      const seconds = Math.round(awaited.patience / 1_000);
      throw await failure(paths, awaited, `Neo4j did not answer within ${seconds} s.`);
    }
    await setTimeout(betweenLooks);
    await look(until);
  }
}

async function failure(paths: Paths, { javaMajor }: Awaited, what: string) {
  const log = path.join(paths.logs, "neo4j.log");
  const texts = await Promise.all(
    [paths.said, log].map((file) => readFile(file, "utf8").catch(() => "")),
  );
  const told = texts.flatMap((text) => text.trimEnd().split("\n").slice(-linesTold));
  const java =
    javaMajor > 21 ? ` It asks for Java 17 or 21, and this is ${javaMajor}: set JAVA_HOME.` : "";
  return new LocalNeo4jError(
    [what, ...told.filter((line) => line !== "")].join("\n"),
    `More may stand in ${log}.${java}`,
  );
}
