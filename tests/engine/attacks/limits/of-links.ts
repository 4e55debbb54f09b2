import { fits, readLink } from "../../../../client/session/share/link.ts";
import { LinkError } from "../../../../client/session/share/link-error.ts";
import { published } from "../../../../contract/limits.ts";
import type { Edge } from "./edge.ts";

/** What the page holds of the links that it makes and opens: the server never sees them. */
export const ofLinks = {
  linkCharacters: {
    met: async () => [
      await linkOf(published.linkCharacters),
      await linkOf(published.linkCharacters + 1),
    ],
    // The first is read, and found to hold nothing.
    expected: [
      { fits: true, fault: "broken" },
      { fits: false, fault: "too-long" },
    ],
  },
} satisfies Record<string, Edge>;

async function linkOf(characters: number): Promise<unknown> {
  const fragment = "#v1.".padEnd(characters, "A");
  const error: unknown = await readLink(fragment).catch((thrown: unknown) => thrown);
  return {
    fits: fits({ fragment, steps: 0, folded: 0 }),
    fault: error instanceof LinkError ? error.fault : error,
  };
}
