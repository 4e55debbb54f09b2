import { Suspense } from "react";

import { sayInspect } from "../../messages/say-inspect.ts";
import { useSession } from "../../session/session.ts";
import { lazily } from "../../ui/lazily.ts";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";
import { Introduction } from "./Introduction.tsx";
import { PartMissing } from "./PartMissing.tsx";

const Picked = lazily(async () => (await import("./Picked.tsx")).Picked, PartMissing);

/** What is picked and what is said of it; without a pick, what the view is about. */
export function Inspector(props: InspectorProps) {
  const [only, ...others] = useSession(({ workspace }) => workspace.selection);
  return (
    <section className={styles["inspector"]} aria-label={sayInspect("inspect.label")}>
      {only === undefined ? (
        <Introduction {...props} />
      ) : (
        <Suspense fallback={null}>
          <Picked {...props} only={only} others={others} />
        </Suspense>
      )}
    </section>
  );
}
