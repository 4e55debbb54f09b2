import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

import envPaths from "env-paths";

import { findLocalNeo4j } from "../local-neo4j/find-local-neo4j.ts";
import type { Address } from "../local-neo4j/local-neo4j.ts";
import { startLocalNeo4j } from "../local-neo4j/start-local-neo4j.ts";
import { complain, runCommand, say, UsageError } from "./terminal.ts";

const nextSteps = `
Copy these three lines into the terminal, or set them in one go:
  eval "$(npm run --silent neo4j)"
Then start Contraflow on it:
  npm start
It runs on until you end it:
  npm run neo4j -- --stop`;

// npm run neo4j [-- --stop]: a Neo4j of one's own, without Docker. Only what a shell can take in
// goes to the output, so that `eval "$(npm run --silent neo4j)"` sets it.
await runCommand(async () => {
  const folder = path.join(envPaths("contraflow", { suffix: "" }).cache, "neo4j");
  if (isToStop(process.argv.slice(2))) await stop(folder);
  else await start(folder);
});

function isToStop(args: string[]): boolean {
  // `npm run neo4j --stop`, without the two dashes between, reaches us as a setting of npm's.
  if (process.env["npm_config_stop"] === "true") return true;
  try {
    return parseArgs({ args, options: { stop: { type: "boolean", default: false } } }).values.stop;
  } catch (cause) {
    throw new UsageError("It is called so: npm run neo4j [-- --stop]", { cause });
  }
}

async function stop(folder: string): Promise<void> {
  const running = await findLocalNeo4j(folder);
  if (running === null) {
    say("No Neo4j runs that was started here.");
    return;
  }
  complain("Neo4j is ending; this may take ten seconds.");
  await running.stop();
  say(`Neo4j has ended. Its data stay in ${folder} for the next start.`);
}

async function start(folder: string): Promise<void> {
  const running = await findLocalNeo4j(folder);
  if (running === null) complain("Neo4j is starting; this takes a few seconds.");
  else complain("Neo4j runs already.");
  const server = running ?? (await startHere(folder));
  complain(`Neo4j answers at ${server.uri} (process ${server.pid}). Its data lie in ${folder}.\n`);
  for (const [name, value] of variablesFor(server)) say(`export ${name}=${value}`);
  complain(nextSteps);
}

async function startHere(folder: string) {
  return startLocalNeo4j({ folder, detached: true, environment: process.env, log: complain });
}

function variablesFor({ uri, username, password }: Address): (readonly [string, string])[] {
  return [
    ["NEO4J_URI", uri],
    ["NEO4J_USERNAME", username],
    ["NEO4J_PASSWORD", password],
  ];
}
