import { Suspense } from "react";

import { NotLoaded } from "./shell/NotLoaded.tsx";
import { QuestionName } from "./shell/QuestionName.tsx";
import type { Mode } from "./shell/use-panels.ts";
import { ViewName } from "./shell/ViewName.tsx";
import { lazily } from "./ui/lazily.ts";

const LearnTitle = lazily(
  async () => (await import("./features/learn/LearnTitle.tsx")).LearnTitle,
  NotLoaded,
);

/** What the view shows, in a few words: the texts, what is asked, or the model that is open. */
export function ViewTitle({ mode }: { readonly mode: Mode }) {
  if (mode === "ask") return <QuestionName />;
  if (mode === "browse") return <ViewName />;
  return (
    <Suspense fallback={null}>
      <LearnTitle />
    </Suspense>
  );
}
