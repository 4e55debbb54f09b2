import type { Model } from "../../contract/dynamics/model.ts";
import type { Presented } from "../../contract/dynamics/presented.ts";
import { type Program, runModel } from "../../contract/dynamics/run-model.ts";
import { compileModel } from "./compile-model.ts";
import { linksOf } from "./links.ts";
import { loopsOf } from "./loops.ts";
import { readModel } from "./read-model.ts";
import { readsOf } from "./reads.ts";

export type ModelSource = {
  readonly name: string;
  readonly text: string;
  readonly presented: Presented;
};

/** A compiled model: what is told of it, and the JavaScript that runs it. */
export type MadeModel = { readonly model: Model; readonly code: string };

/**
 * Compiles a model, runs it once as it stands, and reads its links and loops off that run.
 * @param load turns the JavaScript into a program
 * @throws ModelTextError that names the definition and its line
 */
export async function makeModel(
  { name, text, presented }: ModelSource,
  load: (code: string) => Promise<Program>,
): Promise<MadeModel> {
  const { definitions, ...stated } = readModel(name, text);
  const code = compileModel(stated, text);
  const reads = readsOf({ ...stated, definitions });
  const bare = { ...stated, presented, reads, links: [], loops: [] };
  const course = runModel({
    model: bare,
    program: await load(code),
    scenario: { base: {}, changes: [] },
    until: 0,
  });
  const start = (id: string) => course.get(id)?.[0] ?? Number.NaN;
  const links = linksOf({ ...stated, definitions }, start);
  return { model: { ...bare, links, loops: loopsOf(links) }, code };
}
