import { openConsole } from "../../session/console/open-console.ts";
import { expand, type Wish } from "../../session/explore.ts";
import type { Reach } from "../../session/reach.ts";
import type { Asked, Expand } from "./asked-in.ts";

/** Asks the same from where one stands, among the documents that are on there. */
export async function askAgain(reach: Reach, asked: Asked): Promise<void> {
  if (asked.endpoint === "paths") {
    const { askPaths } = await import("../../session/paths/ask-paths.ts");
    await askPaths(reach, asked.question);
    return;
  }
  if (asked.endpoint === "cypher") {
    const { query, params } = asked;
    openConsole({ query, params });
    const { askInConsole } = await import("../../session/console/ask-in-console.ts");
    await askInConsole(reach, { query, params }, false);
    return;
  }
  const { input } = asked;
  const begun: Promise<unknown> = Promise.resolve();
  await input.ids.reduce(
    (before, id) => before.then(async () => expand(reach, id, wishOf(input))),
    begun,
  );
}

function wishOf({ types, direction, limit }: Expand): Wish {
  return {
    limit,
    ...(types ? { types } : {}),
    ...(direction === "any" ? {} : { direction }),
  };
}
