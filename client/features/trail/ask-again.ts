import { openConsole } from "../../session/console/open-console.ts";
import { useRun } from "../../session/console/run-query.ts";
import { expand, type Wish } from "../../session/explore.ts";
import { openQuestion, useGallery } from "../../session/questions/gallery.ts";
import type { Reach } from "../../session/reach.ts";
import type { Asked, AskedReady, Expand } from "./asked-in.ts";

type Text = Extract<Asked, { readonly endpoint: "cypher" }>;

/** Where the answer is read: in the picture, or in a part below it. */
type Whereabouts = "picture" | "below";

/** Asks the same from where one stands, among the documents that are on there. */
export async function askAgain(reach: Reach, asked: Asked): Promise<Whereabouts> {
  switch (asked.endpoint) {
    case "paths": {
      const { askPaths } = await import("../../session/paths/ask-paths.ts");
      await askPaths(reach, asked.question);
      return "picture";
    }
    case "expand":
      await expandAgain(reach, asked.input);
      return "picture";
    case "run-query":
      return askReadyAgain(reach, asked);
    case "cypher":
      return runAgain(reach, asked);
  }
}

async function expandAgain(reach: Reach, input: Expand): Promise<void> {
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

/** In the gallery, with the same in its fields. */
async function askReadyAgain(reach: Reach, { entry, written }: AskedReady): Promise<Whereabouts> {
  openQuestion({ name: entry.name, written });
  const { askReady, useAsking } = await import("../../session/questions/asking.ts");
  await askReady(reach, entry, written);
  const { asking } = useAsking.getState();
  if (asking.state === "failed") throw asking.error;
  return useGallery.getState().pane === null ? "picture" : "below";
}

/** In the console, with the same parameters. */
async function runAgain(reach: Reach, { query, params }: Text): Promise<Whereabouts> {
  openConsole({ query, params });
  const { askInConsole } = await import("../../session/console/ask-in-console.ts");
  await askInConsole(reach, { query, params }, false);
  const { run } = useRun.getState();
  if (run.state === "failed") throw run.error;
  return "below";
}
