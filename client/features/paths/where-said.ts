import { sayPaths } from "../../messages/say-paths.ts";
import { citedIn } from "./cited-in.ts";
import type { Statement } from "./use-statements.ts";

/** "reported, paragraph 7", or with the title of the text where no paragraph is known. */
export function whereSaid({ claim, modality, document }: Statement): string {
  const para = citedIn(claim)?.para;
  if (para !== undefined) return sayPaths("paths.said", { modality, para });
  return document ? sayPaths("paths.said-in", { modality, title: document.title }) : modality;
}
