/**
 * Writes one thing or one file after another, from the turn it is given, and says which were
 * acknowledged; a turn that the engine could not take now is taken again. It is there to be killed.
 */
import { argv, exit, stdin } from "node:process";
import { setTimeout } from "node:timers/promises";

import { pino } from "pino";

import { openGraph } from "../../../server/commands/open-graph.ts";
import { readSettings } from "../../../server/commands/settings.ts";
import { type Graph, GraphUnavailableError } from "../../../server/engine/graph.ts";
import { toLine } from "../../../server/exchange/export-rows.ts";
import { importRows } from "../../../server/exchange/import-rows.ts";
import { indexedProperties } from "../../../server/store/indexed-properties.ts";
import { aThing } from "../texts.ts";
import { isImport, rowsOfTurn } from "./turn-rows.ts";

// Whoever started it may be gone: then nobody is left to kill it.
stdin.resume().once("end", () => exit());

const log = pino({ base: null, level: "info" }, pino.destination({ fd: 1, sync: true }));
const { graph } = await openGraph(readSettings(), log);
await graph.define(indexedProperties);
for (let turn = Number(argv[2]); ; turn += 1) {
  await insist(async () => take(graph, turn));
  log.info({ type: "acknowledged", turn });
}

async function take(into: Graph, turn: number): Promise<void> {
  if (isImport(turn)) await importRows(into, lines(turn), { preview: false });
  else await into.write([aThing(`turn-${turn}`, turn)]);
}

async function* lines(turn: number): AsyncGenerator<string> {
  for (const row of rowsOfTurn(turn)) yield toLine(row);
}

async function insist(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof GraphUnavailableError)) throw error;
    // As a page does that is told to come back.
    await setTimeout(250);
    await insist(act);
  }
}
