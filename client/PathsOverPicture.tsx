import { Suspense } from "react";

import type { Reach } from "./session/reach.ts";
import { useSession } from "./session/session.ts";
import { useDraftOfQuestion } from "./session/use-draft-of-question.ts";
import { NotLoaded } from "./shell/NotLoaded.tsx";
import { lazily } from "./ui/lazily.ts";

const PathStepper = lazily(
  async () => (await import("./features/paths/stepper/PathStepper.tsx")).PathStepper,
  NotLoaded,
);

type PathsOverPictureProps = {
  readonly reach: Reach;
  readonly onFailure: (error: unknown) => void;
};

/** In either mode, for the picture stays that of a path until the reader leaves it. */
export function PathsOverPicture(props: PathsOverPictureProps) {
  useDraftOfQuestion();
  const isAsked = useSession(({ workspace }) => workspace.question !== null);
  if (!isAsked) return null;
  return (
    <Suspense fallback={null}>
      <PathStepper {...props} />
    </Suspense>
  );
}
