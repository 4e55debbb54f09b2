import { Suspense } from "react";

import { AskWays } from "./features/questions/AskWays.tsx";
import { useGallery } from "./session/questions/gallery.ts";
import type { Reach } from "./session/reach.ts";
import { NotLoaded } from "./shell/NotLoaded.tsx";
import { lazily } from "./ui/lazily.ts";

const AskForm = lazily(
  async () => (await import("./features/paths/form/AskForm.tsx")).AskForm,
  NotLoaded,
);
const Gallery = lazily(
  async () => (await import("./features/questions/gallery/Gallery.tsx")).Gallery,
  NotLoaded,
);

/** The two ways to ask: for paths, and with a ready question. */
export function AskPanel({ reach }: { readonly reach: Reach }) {
  const way = useGallery((state) => state.way);
  return (
    <>
      <AskWays />
      <Suspense fallback={null}>
        {way === "questions" ? <Gallery /> : <AskForm reach={reach} />}
      </Suspense>
    </>
  );
}
