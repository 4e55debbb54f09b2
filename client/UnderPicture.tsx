import { Suspense } from "react";

import type { Reach } from "./session/reach.ts";
import { useConsole } from "./session/console/open-console.ts";
import { useGallery } from "./session/questions/gallery.ts";
import { NotLoaded } from "./shell/NotLoaded.tsx";
import { lazily } from "./ui/lazily.ts";

const Console = lazily(
  async () => (await import("./features/console/Console.tsx")).Console,
  NotLoaded,
);

const AnswerPane = lazily(
  async () => (await import("./features/questions/answer/AnswerPane.tsx")).AnswerPane,
  NotLoaded,
);

type UnderPictureProps = {
  readonly reach: Reach;
  readonly onFailure: (error: unknown) => void;
};

/** The console, while it is open, or the answer to a ready question. */
export function UnderPicture(props: UnderPictureProps) {
  const isOpen = useConsole((state) => state.isOpen);
  const hasAnswer = useGallery((state) => state.pane !== null);
  if (!isOpen && !hasAnswer) return null;
  return (
    <Suspense fallback={null}>
      {isOpen ? <Console {...props} /> : <AnswerPane {...props} />}
    </Suspense>
  );
}
