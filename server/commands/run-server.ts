import { randomUUID } from "node:crypto";

import { readLessons } from "../../graph-seed/read-lessons.ts";
import type { AppParts } from "../app.ts";
import type { Backups } from "../backup/start-backups.ts";
import { announce } from "../engine/embedded/data-folder.ts";
import type { Log } from "../http/log-requests.ts";
import { type Running, serve } from "../main.ts";
import { createServices } from "../routes/services.ts";
import { awaitData, everyOtherSecond } from "./await-data.ts";
import { endOnSignal } from "./end-on-signal.ts";
import { explainTaken } from "./explain-taken.ts";
import { keepBackups } from "./keep-backups.ts";
import { type Data, openData } from "./open-data.ts";
import { readVersion, type Settings } from "./settings.ts";
import { say } from "./terminal.ts";
import { toWelcome } from "./welcome.ts";
import { readToken } from "./write-token.ts";

export type Serving = Pick<AppParts, "models" | "page" | "policy"> & {
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
  const opening = openWhenThere(settings, log);
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
  const [version, token, lessons] = await Promise.all([
    readVersion(),
    tokenFor(settings),
    readLessons(),
  ]);
  try {
    return await serve({
      ...parts,
      host,
      port,
      allowedHosts,
      version,
      token,
      lessons,
      run: randomUUID(),
    });
  } catch (error) {
    throw await explainTaken(error);
  }
}

/** Where nothing may be written, none is made, and none that exists is right. */
async function tokenFor(settings: Settings): Promise<string> {
  return settings.readOnly ? randomUUID() : readToken(settings);
}

type Open = { readonly data: Data; readonly backups: Backups | null };

type Opening = { readonly open: Promise<Open>; readonly giveUp: () => void };

/** A Neo4j may come later than we do, or leave while the seed is laid; a folder does not. */
function openWhenThere(settings: Settings, log: Log): Opening {
  const leaving = new AbortController();
  const open = async () => openData(settings, log);
  const pauses = everyOtherSecond(leaving.signal);
  const data = settings.neo4j === null ? open() : awaitData(open, { onWaiting, pauses });
  return {
    open: data.then((found) => ({ data: found, backups: keepBackups(found, settings, log) })),
    giveUp: () => {
      leaving.abort();
    },
  };
}

function onWaiting(why: string): void {
  say(`${why}\nIt is tried again every two seconds; until then callers are asked to come back.`);
}

async function answer(running: Running, { open }: Opening, settings: Settings): Promise<void> {
  const { data } = await open;
  if (settings.neo4j === null) await announce(settings.dataFolder, running.url);
  for (const line of toWelcome(data, settings)) say(line);
  const access = settings.readOnly ? "read-only" : "open";
  running.answerFrom(
    data.whose === "ours" ? createServices(data.graph, data.composition, access) : "foreign",
  );
}

/** What is being loaded may finish or fail, and is then closed. */
async function end(running: Running, { open, giveUp }: Opening): Promise<void> {
  giveUp();
  running.answerFrom(null);
  await running.end();
  const found = await open.catch(() => null);
  await found?.backups?.stop();
  await found?.data.graph.close();
}
