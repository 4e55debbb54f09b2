import type { Row } from "../../contract/rows.ts";
import type { CheckedPack } from "../../graph-seed/check/check-pack.ts";
import { openTestGraph, type TestGraph } from "../support/engine.ts";
import { someRows } from "../support/rows.ts";
import { dump } from "./graph-dump.ts";

/** A version of a small pack. */
export function packOf(version: number, rows: readonly Row[]): CheckedPack {
  return { name: "atlas", version, hash: JSON.stringify(rows), rows, firstView: null };
}

/** The atlas without its border, which is all that its claim and evidence were about. */
export const withoutBorder = someRows().filter(({ id }) => !id.includes("borders"));

/** All that lies in a fresh graph after some steps. */
export async function dumpOf(steps: (fresh: TestGraph) => Promise<unknown>) {
  const fresh = await openTestGraph();
  try {
    await steps(fresh);
    return await dump(fresh);
  } finally {
    await fresh.dispose();
  }
}
