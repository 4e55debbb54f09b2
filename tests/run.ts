import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, env } from "node:process";

import { findArticle } from "./article/find-article.ts";
import { findBrowser, thisMachine } from "./browser/support/find-browser.ts";
import { runSuite } from "./house/run-suite.ts";
import { announcement, type Plan, planOf, type Suite } from "./house/suites.ts";
import { closingLine, sumOf, type Tally } from "./house/tally.ts";

// npm test [suite …]: runs what can run here, says loudly what cannot, ends with one line over all.
const plan = planHere();
const folder = await mkdtemp(join(tmpdir(), "contraflow-tests-"));
try {
  const tally = await runAll(plan, folder);
  process.stdout.write(`\n${announcement(plan.leftOut)}\n${closingLine(tally)}\n`);
  process.exitCode = tally.failed === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

function planHere(): Plan {
  const inCi = env["CI"] === "true";
  const owed: Suite[] = [
    ...(inCi ? (["browser"] as const) : []),
    ...(env["CONTRAFLOW_ARTICLE"] ? (["article"] as const) : []),
  ];
  const needs = {
    article: findArticle(env, existsSync),
    browser: findBrowser(thisMachine(env)),
  };
  return planOf({ needs, owed, asked: argv.slice(2) });
}

async function runAll({ run, leftOut }: Plan, reports: string): Promise<Tally> {
  process.stdout.write(`${announcement(leftOut)}\n`);
  const tallies: Tally[] = [];
  for (const suite of run) tallies.push(await runSuite({ suite, folder: reports, env }));
  const owed = leftOut.filter((left) => left.owed).length;
  return sumOf([...tallies, { passed: 0, failed: owed }]);
}
