import { fileURLToPath } from "node:url";

/** The article's text on this machine, or why there is none and what to do about it. */
type FoundArticle =
  | { readonly state: "found"; readonly path: string }
  | { readonly state: "missing"; readonly why: string; readonly remedy: string };

const remedy =
  "The article is not shipped. Save its text as a file and name it: " +
  "CONTRAFLOW_ARTICLE=/path/to/article.txt npm test";

/** Where it lies in a folder beside the checkout. */
const beside = fileURLToPath(new URL("../../../shared/source/article.txt", import.meta.url));

/** What CONTRAFLOW_ARTICLE names goes before what lies beside the checkout. */
export function findArticle(
  env: Readonly<Record<string, string | undefined>>,
  exists: (path: string) => boolean,
): FoundArticle {
  const named = env["CONTRAFLOW_ARTICLE"];
  if (named && !exists(named)) {
    return { state: "missing", why: `CONTRAFLOW_ARTICLE names ${named}: no such file.`, remedy };
  }
  const path = [named ?? "", beside].find((one) => one !== "" && exists(one));
  return path === undefined
    ? { state: "missing", why: `There is no article at ${beside}.`, remedy }
    : { state: "found", path };
}
