import { type ComponentProps, Suspense } from "react";

import type { ModelPicture as ModelPictureOf } from "./ModelPicture.tsx";
import { NotLoaded } from "./shell/NotLoaded.tsx";
import { lazily } from "./ui/lazily.ts";

const ModelPicture = lazily(
  async () => (await import("./ModelPicture.tsx")).ModelPicture,
  NotLoaded,
);

/** The open model as a graph, over the map, which stays where it is below. */
export function ModelOverPicture(props: ComponentProps<typeof ModelPictureOf>) {
  return (
    <Suspense fallback={null}>
      <ModelPicture {...props} />
    </Suspense>
  );
}
