import { stopAsking } from "../../../../client/session/paths-asking.ts";
import { emptyDraft, usePathsDraft } from "../../../../client/session/paths-draft.ts";
import { usePathsWalk } from "../../../../client/session/paths-walk.ts";
import { aStart } from "../../support/build.ts";
import { leavePage } from "../../support/a-page.tsx";
import { aClaim } from "../../support/details.ts";
import type { Answers } from "../../support/fake-server.ts";
import { somePaths } from "./a-path.ts";

const { nodes, edges } = aStart();

/** A server that knows one path from China to Mexico, and of nothing that is left out. */
export const onePath: Answers = {
  "/api/things": { nodes, edges, missing: [] },
  "/api/claims/claim/one": aClaim("one"),
  "/api/paths": somePaths(),
  "/api/paths/left-out": { leftOut: [], complete: true },
  "/api/paths/examples": { examples: [] },
};

/** After each test no question is written, asked or stepped through. */
export function leaveAsk(): void {
  leavePage();
  stopAsking();
  usePathsDraft.getState().begin(emptyDraft);
  usePathsWalk.setState({ walk: null });
}
