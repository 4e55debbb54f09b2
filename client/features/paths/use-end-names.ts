import type { EntityId } from "../../../contract/ids.ts";
import type { PathQuestion } from "../../../contract/paths/question.ts";
import { sayPaths } from "../../messages/say-paths.ts";
import { nameOf } from "../../messages/words.ts";
import { type Parts, useParts } from "./use-parts.ts";

/** What the two ends of a question are called. */
export type EndNames = { readonly from: string; readonly to: string };

export function useEndNames({ from, to }: Pick<PathQuestion, "from" | "to">): EndNames {
  const parts = useParts([...from, ...to]);
  return { from: nameOfEnd(from, parts), to: nameOfEnd(to, parts) };
}

function nameOfEnd([first, ...others]: readonly EntityId[], { node }: Parts): string {
  const thing = first && node(first);
  const name = thing ? nameOf(thing) : "…";
  return others.length > 0 ? sayPaths("paths.several", { name, more: others.length }) : name;
}
