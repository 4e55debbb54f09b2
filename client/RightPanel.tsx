import { type ComponentProps, Suspense } from "react";

import type { Inspector as InspectorOf } from "./features/inspect/Inspector.tsx";
import { useSession } from "./session/session.ts";
import { NotLoaded } from "./shell/NotLoaded.tsx";
import type { Mode } from "./shell/use-panels.ts";
import { useFreshPick } from "./shell/use-fresh-pick.ts";
import { lazily, soon } from "./ui/lazily.ts";

const Inspector = lazily(
  soon(async () => (await import("./features/inspect/Inspector.tsx")).Inspector),
  NotLoaded,
);
const PathsPanel = lazily(
  async () => (await import("./features/paths/answer/PathsPanel.tsx")).PathsPanel,
  NotLoaded,
);
const BackToPaths = lazily(
  async () => (await import("./features/paths/answer/BackToPaths.tsx")).BackToPaths,
  NotLoaded,
);

type RightPanelProps = ComponentProps<typeof InspectorOf> & { readonly mode: Mode };

/** What is picked, and what is said of it; in Ask, the paths, until something is picked. */
export function RightPanel({ mode, ...props }: RightPanelProps) {
  const isPicked = useFreshPick();
  const isAsked = useSession(({ workspace }) => workspace.question !== null);
  return (
    <Suspense fallback={null}>
      {mode === "ask" && isPicked && isAsked && <BackToPaths />}
      {mode === "ask" && !isPicked ? <PathsPanel {...props} /> : <Inspector {...props} />}
    </Suspense>
  );
}
