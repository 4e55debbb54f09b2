import { randomUUID } from "node:crypto";

import type { AppParts } from "../app.ts";
import { announce } from "../engine/embedded/data-folder.ts";
import type { Log } from "../http/log-requests.ts";
import { type Running, serve } from "../main.ts";
import { createServices } from "../routes/services.ts";
import type { SeedReport } from "../seed/seed.ts";
import { endOnSignal } from "./end-on-signal.ts";
import { explainTaken } from "./explain-taken.ts";
import { type Data, openData } from "./open-data.ts";
import { readVersion, type Settings } from "./settings.ts";
import { say } from "./terminal.ts";

export type Serving = Pick<AppParts, "page" | "policy"> & {
  readonly settings: Settings;
  readonly log: Log;
  /** Ends when the page can be sent, or fails. */
  readonly pageReady: Promise<unknown>;
};

/** Listens, loads the data, says where to look, and ends when asked to. */
export async function runServer({ pageReady, ...parts }: Serving): Promise<void> {
  const { settings, log } = parts;
  // Until it is waited for, its failure is nobody's.
  pageReady.catch(() => null);
  const running = await startListening(parts);
  const opening = openData(settings, log);
  const isEnding = endOnSignal(async () => end(running, opening));
  // Said once it can be stopped in order.
  say(`Contraflow is starting at ${running.url}`);
  try {
    await Promise.all([answer(running, opening, settings), pageReady]);
  } catch (error) {
    // What is stopped half-way fails, and that is no news.
    if (isEnding()) return;
    await end(running, opening);
    throw error;
  }
  if (!isEnding()) say(`Ready. Open ${running.url} in a browser; Ctrl+C ends it.`);
}

async function startListening({
  settings,
  ...parts
}: Omit<Serving, "pageReady">): Promise<Running> {
  const { host, port, allowedHosts } = settings;
  const version = await readVersion();
  try {
    return await serve({ ...parts, host, port, allowedHosts, version, run: randomUUID() });
  } catch (error) {
    throw await explainTaken(error);
  }
}

async function answer(running: Running, opening: Promise<Data>, settings: Settings): Promise<void> {
  const { graph, composition, report } = await opening;
  await announce(settings.dataFolder, running.url);
  for (const line of toLines(report)) say(line);
  say(`The data lies in ${settings.dataFolder}`);
  running.answerFrom(createServices(graph, composition));
}

function toLines({ packs }: SeedReport): string[] {
  return packs.flatMap(({ name, version, outcome }) => {
    if (outcome === "unchanged") return [];
    if (outcome === "newer-stays") return [`The data holds a later version of ${name}; it stays.`];
    return [`Loaded ${name}, version ${version}.`];
  });
}

/** What is being loaded may finish or fail, and is then closed. */
async function end(running: Running, opening: Promise<Data>): Promise<void> {
  running.answerFrom(null);
  await running.end();
  const data = await opening.catch(() => null);
  await data?.graph.close();
}
