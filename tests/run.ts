import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, env, platform } from "node:process";

import { findArticle } from "./article/find-article.ts";
import { findBrowser, thisMachine } from "./browser/support/find-browser.ts";
import { findShell } from "./docker/find-shell.ts";
import { runSuite, type SuiteRun } from "./house/run-suite.ts";
import { announcement, type Plan, planOf, type Suite } from "./house/suites.ts";
import { closingLine, sumOf } from "./house/tally.ts";
import { findNeo4jTools } from "./support/neo4j/find-tools.ts";
import { addressName } from "./support/neo4j/messages.ts";
import { type Keeper, startKeeper } from "./support/neo4j/start-keeper.ts";
import { findPython } from "./support/python/find-python.ts";

// npm test [suite …]: runs what can run here, says loudly what cannot, ends with one line over all.
const plan = await planHere();
const folder = await mkdtemp(join(tmpdir(), "contraflow-tests-"));
const keeper = plan.run.some(isOnNeo4j) ? await startKeeper() : null;
try {
  const { tally, failed } = await runAll(plan, folder, keeper);
  const named = failed.map((name) => `Failed: ${name}\n`).join("");
  process.stdout.write(`\n${announcement(plan.leftOut)}\n${named}${closingLine(tally)}\n`);
  process.exitCode = tally.failed === 0 ? 0 : 1;
} finally {
  await keeper?.end();
  await rm(folder, { recursive: true, force: true });
}

async function planHere(): Promise<Plan> {
  const inCi = env["CI"] === "true";
  const owed: Suite[] = [
    ...(inCi ? (["oracle", "bolt", "routing", "browser", "docker"] as const) : []),
    ...(env["CONTRAFLOW_ARTICLE"] ? (["article"] as const) : []),
  ];
  const neo4j = await findNeo4jTools(env);
  const needs = {
    oracle: await findPython(env),
    bolt: neo4j,
    routing: neo4j,
    article: findArticle(env, existsSync),
    browser: findBrowser(thisMachine(env)),
    docker: findShell(platform),
  };
  return planOf({ needs, owed, asked: argv.slice(2) });
}

function isOnNeo4j(suite: Suite): boolean {
  return suite === "bolt" || suite === "routing";
}

/** The suites on Neo4j share its servers: the keeper's port is handed to each. */
async function runAll({ run, leftOut }: Plan, reports: string, kept: Keeper | null) {
  process.stdout.write(`${announcement(leftOut)}\n`);
  const shared = kept === null ? env : { ...env, [addressName]: String(kept.port) };
  const runs: SuiteRun[] = [];
  for (const suite of run) runs.push(await runSuite({ suite, folder: reports, env: shared }));
  const owed = leftOut.filter((left) => left.owed).length;
  return {
    tally: sumOf([...runs.map(({ tally }) => tally), { passed: 0, failed: owed }]),
    failed: runs.flatMap(({ failed }) => failed),
  };
}
