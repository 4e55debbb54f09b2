import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "node:process";

import { runTool } from "../../../server/local-neo4j/run-tool.ts";
import type { Product } from "../../browser/support/product.ts";
import { programOf, schemathesis } from "../../support/python/prepare-package.ts";

export type Report = { readonly code: number | null; readonly said: string };

/**
 * Asks all that the served OpenAPI allows, and what it forbids, with all checks; so many examples an
 * operation, the same in every run.
 */
export async function runSchemathesis({ url, folder }: Product, examples: number): Promise<Report> {
  const token = (await readFile(join(folder, "token"), "utf8")).trim();
  const here = import.meta.dirname;
  const ran = await runTool({
    command: programOf(schemathesis, "st"),
    args: [
      "--config-file",
      join(here, "schemathesis.toml"),
      "run",
      `${url}/api/openapi.json`,
      "--checks=all",
      `--max-examples=${examples}`,
      `--header=Authorization: Bearer ${token}`,
      "--seed=20261126",
      "--continue-on-failure",
      "--no-color",
    ],
    // It keeps what failed where it runs.
    folder,
    environment: { ...env, SCHEMATHESIS_HOOKS: "hooks", PYTHONPATH: here, COLUMNS: "120" },
  });
  if (ran === "missing") throw new Error("schemathesis is not there; it is prepared before.");
  return ran;
}
