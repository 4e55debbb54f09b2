import { type ComponentProps, Suspense } from "react";

import type { Inspector as InspectorOf } from "./features/inspect/Inspector.tsx";
import { useGallery } from "./session/questions/gallery.ts";
import { usePickOverQuestion } from "./session/questions/use-pick-over-question.ts";
import { useLearnDesk } from "./session/learn/learn-desk.ts";
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

const QuestionPanel = lazily(
  async () => (await import("./features/questions/panel/QuestionPanel.tsx")).QuestionPanel,
  NotLoaded,
);
const LearnSide = lazily(
  async () => (await import("./features/learn/LearnSide.tsx")).LearnSide,
  NotLoaded,
);
const BackToQuestion = lazily(
  async () => (await import("./features/questions/panel/BackToQuestion.tsx")).BackToQuestion,
  NotLoaded,
);

type RightPanelProps = ComponentProps<typeof InspectorOf> & { readonly mode: Mode };

/** What is picked, and what is said of it; in Ask, what is asked, until something is picked. */
export function RightPanel({ mode, ...props }: RightPanelProps) {
  const way = useGallery((gallery) => gallery.way);
  return (
    <Suspense fallback={null}>
      {mode === "browse" && <Inspector {...props} />}
      {mode === "ask" && way === "paths" && <OfPaths {...props} />}
      {mode === "ask" && way === "questions" && <OfQuestions {...props} />}
      {mode === "learn" && <OfLearning {...props} />}
    </Suspense>
  );
}

type PartProps = Omit<RightPanelProps, "mode">;

function OfPaths(props: PartProps) {
  const isPicked = useFreshPick();
  const isAsked = useSession(({ workspace }) => workspace.question !== null);
  if (!isPicked) return <PathsPanel {...props} />;
  return (
    <>
      {isAsked && <BackToPaths />}
      <Inspector {...props} />
    </>
  );
}

function OfQuestions(props: PartProps) {
  const isPicked = usePickOverQuestion();
  if (!isPicked) return <QuestionPanel {...props} />;
  return (
    <>
      <BackToQuestion />
      <Inspector {...props} />
    </>
  );
}

/** A lesson, and one being made, stays beside what is picked; a model gives way to it. */
function OfLearning(props: PartProps) {
  const isPicked = useFreshPick();
  const way = useLearnDesk((desk) => desk.way);
  const isBeside = way !== "model";
  return (
    <>
      {(isBeside || !isPicked) && <LearnSide {...props} />}
      {isPicked && way !== "results" && <Inspector {...props} />}
    </>
  );
}
