import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startProduct } from "../browser/support/product.ts";
import type { Figure } from "./figures.ts";

const build = join(import.meta.dirname, "../../dist/client");

/** From the command to a populated page: with nothing built and nothing stored, and again. */
export async function benchStart(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "contraflow-bench-"));
  await rm(build, { recursive: true, force: true });
  try {
    const first = await startProduct(folder);
    await first.stop();
    const second = await startProduct(folder);
    await second.stop();
    return [
      {
        name: "first start, client built and seed loaded",
        ...inMs(first.startedIn),
        limit: 10_000,
      },
      { name: "second start", ...inMs(second.startedIn), limit: 3_000 },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function inMs(value: number): Pick<Figure, "value" | "unit"> {
  return { value, unit: "ms" };
}
