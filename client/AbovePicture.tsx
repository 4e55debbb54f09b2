import { type ComponentProps, Suspense } from "react";

import type { LearnStage as LearnStageOf } from "./features/learn/LearnStage.tsx";
import { NotLoaded } from "./shell/NotLoaded.tsx";
import type { Mode } from "./shell/use-panels.ts";
import { lazily } from "./ui/lazily.ts";

const LearnStage = lazily(
  async () => (await import("./features/learn/LearnStage.tsx")).LearnStage,
  NotLoaded,
);

type AbovePictureProps = ComponentProps<typeof LearnStageOf> & { readonly mode: Mode };

/** What stands above the picture: in Learn, the step of a lesson or what the model does. */
export function AbovePicture({ mode, ...props }: AbovePictureProps) {
  if (mode !== "learn") return null;
  return (
    <Suspense fallback={null}>
      <LearnStage {...props} />
    </Suspense>
  );
}
