import type { Loop, Model } from "../../../../contract/dynamics/model.ts";
import type { ModelRun } from "../../../../contract/dynamics/model-run.ts";
import type { Words } from "../../../../graph-seed/ontology/words.ts";

export type NamedLoop = Loop & { readonly name: Words; readonly text: Words };

/** The loops that have a name, each with the kind that the links give it. */
export function namedLoops({ loops, presented }: Model): readonly NamedLoop[] {
  return presented.loops.flatMap(({ name, text, through }) => {
    const found = loops.find((loop) => isSameRound(loop.through, through));
    return found ? [{ ...found, name, text }] : [];
  });
}

/** Whether two ways round pass the same variables in the same order, wherever each is begun. */
export function isSameRound(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const turn = other.indexOf(one[0] ?? "");
  return turn >= 0 && one.every((id, at) => id === other[(at + turn) % other.length]);
}

/** Whether a switch that is off cuts a link that the loop passes. */
export function isCut(
  { through }: Pick<Loop, "through">,
  { links }: Pick<Model, "links">,
  { scenario }: Pick<ModelRun, "scenario">,
): boolean {
  return through.some((from, at) => {
    const to = through[(at + 1) % through.length];
    const passed = links.find((link) => link.from === from && link.to === to);
    return passed?.switches.some((key) => scenario.base[key] === 0) ?? false;
  });
}
