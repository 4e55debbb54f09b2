import { Suspense } from "react";

import { drawnAnswer } from "./session/answers/drawn-answer.ts";
import type { Reach } from "./session/reach.ts";
import { useSession } from "./session/session.ts";
import { NotLoaded } from "./shell/NotLoaded.tsx";
import { lazily } from "./ui/lazily.ts";

const OnlyAnswerBar = lazily(
  async () => (await import("./features/questions/answer/OnlyAnswerBar.tsx")).OnlyAnswerBar,
  NotLoaded,
);

type AnswerOverPictureProps = {
  readonly reach: Reach;
  readonly onFailure: (error: unknown) => void;
};

/** While the picture holds an answer and nothing else. */
export function AnswerOverPicture(props: AnswerOverPictureProps) {
  const isOnlyAnswer = useSession(({ trail }) => drawnAnswer(trail) !== null);
  if (!isOnlyAnswer) return null;
  return (
    <Suspense fallback={null}>
      <OnlyAnswerBar {...props} />
    </Suspense>
  );
}
