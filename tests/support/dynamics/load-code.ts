import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Program } from "../../../contract/dynamics/run-model.ts";
import { loadProgram } from "../../../server/models/load-program.ts";

/** Loads compiled code as the product does: as a file that is a module. */
export async function loadCode(code: string): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), "contraflow-program-"));
  try {
    const file = join(folder, "program.mjs");
    await writeFile(file, code);
    return await loadProgram(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
